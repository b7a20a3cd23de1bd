package cn.huiyin.complaint.hotline.table;

import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Whether a workbook counts its days from 1904, as old ones of the Macintosh do; four years off where it is missed. */
final class WorkbookDates extends DefaultHandler {

    private boolean startIn1904;

    private WorkbookDates() {}

    static boolean startIn1904(XSSFReader reader)
            throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
        var dates = new WorkbookDates();
        try (var xml = reader.getWorkbookData()) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(dates);
            parser.parse(new InputSource(xml));
        }
        return dates.startIn1904;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (localName.equals("workbookPr")) {
            var value = attributes.getValue("date1904");
            startIn1904 = "1".equals(value) || "true".equals(value);
        }
    }
}
