package cn.huiyin.complaint.hotline.table;

import java.io.IOException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the items of a workbook's text table; their formatting and their phonetic hints are left out. */
final class SharedTextItems extends DefaultHandler {

    /** A longer text would be refused anyway; it is kept long enough to be. */
    private static final int LONGEST_TEXT = 100_000;

    private static final String ITEM = "si";
    private static final String TEXT = "t";
    private static final String PHONETIC = "rPh";

    private final Target target;
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inPhonetic;

    SharedTextItems(Target target) {
        this.target = target;
    }

    /** Takes one text after the other. */
    interface Target {
        void add(String text) throws IOException;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case ITEM -> text.setLength(0);
            case PHONETIC -> inPhonetic = true;
            case TEXT -> inText = !inPhonetic;
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inText) {
            text.append(chars, start, Math.min(length, LONGEST_TEXT - text.length()));
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        switch (localName) {
            case ITEM -> add();
            case PHONETIC -> inPhonetic = false;
            case TEXT -> inText = false;
            default -> {}
        }
    }

    private void add() throws SAXException {
        try {
            target.add(text.toString());
        } catch (IOException disk) {
            throw new SAXException(disk);
        }
    }
}
