package cn.huiyin.complaint.hotline.table;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The texts of a workbook, which lie apart from its sheets. They are most of a large file, so they are copied into a
 * temporary file and read from there one by one; in memory is only where each begins.
 */
final class SharedTexts implements SharedStrings, Closeable {

    private static final int MOST_TEXTS = 10_000_000;

    private final Path file;
    private final FileChannel channel;
    private long[] starts = new long[1024];
    private int count;

    private SharedTexts(Path file) throws IOException {
        this.file = file;
        channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    static SharedTexts of(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var file = Files.createTempFile("huiyin-texts-", ".tmp");
        var texts = new SharedTexts(file);
        try {
            texts.fill(reader);
            return texts;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            texts.close();
            throw e;
        }
    }

    private void fill(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (var xml = reader.getSharedStringsData();
                var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (xml == null) {
                return;
            }
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new SharedTextItems(text -> add(text, out)));
            parser.parse(new InputSource(xml));
        }
    }

    private void add(String text, BufferedOutputStream out) throws IOException {
        if (count == MOST_TEXTS) {
            throw new IOException("texts: more than " + MOST_TEXTS);
        }
        if (count + 1 == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        starts[count + 1] = starts[count] + bytes.length;
        count++;
    }

    @Override
    public RichTextString getItemAt(int index) {
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException("text: " + index + " (expected: 0 to " + (count - 1) + ")");
        }
        var bytes = ByteBuffer.allocate(Math.toIntExact(starts[index + 1] - starts[index]));
        try {
            while (bytes.hasRemaining() && channel.read(bytes, starts[index] + bytes.position()) >= 0) {}
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
        return new XSSFRichTextString(new String(bytes.array(), StandardCharsets.UTF_8));
    }

    @Override
    public int getCount() {
        return count;
    }

    @Override
    public int getUniqueCount() {
        return count;
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
