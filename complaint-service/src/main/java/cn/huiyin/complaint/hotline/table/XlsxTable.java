package cn.huiyin.complaint.hotline.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the first sheet of an XLSX file as a stream of rows; its texts lie on the disk meanwhile. */
final class XlsxTable {

    private static final long LARGEST_PART = 1L << 30;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private XlsxTable() {}

    static void read(Path file, Rows rows) throws UnreadableTable, IOException {
        var sheet = new SheetRows(rows);
        try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(workbook);
            try (var texts = SharedTexts.of(reader);
                    var xml = firstSheet(reader)) {
                var cells = new PlainCells(WorkbookDates.startIn1904(reader));
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), texts, sheet, cells, false));
                parser.parse(new InputSource(xml));
            }
        } catch (SinkFailure ofTheSink) {
            ofTheSink.rethrow();
        } catch (OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | IOException
                | RuntimeException damaged) {
            breakOff(sheet, rows);
        }
    }

    private static InputStream firstSheet(XSSFReader reader) throws OpenXML4JException, IOException {
        var sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw new IOException("no sheet");
        }
        return sheets.next();
    }

    private static void breakOff(SheetRows sheet, Rows rows) throws UnreadableTable, IOException {
        if (!rows.headed()) {
            throw new UnreadableTable(
                    "The file is no readable XLSX workbook (expected: XLSX, or CSV in UTF-8 or GB18030).");
        }
        rows.brokenOff(sheet.next(), "The workbook is damaged here; this row and what follows cannot be read.");
    }
}
