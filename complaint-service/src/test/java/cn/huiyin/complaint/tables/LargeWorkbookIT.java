package cn.huiyin.complaint.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads workbooks that could fill the memory, in a process with as little heap as the service has on one machine. */
class LargeWorkbookIT {

    private static final String HEAP = "-Xmx256m";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    /** Writes a part of a workbook. */
    private interface Part {
        void write(Writer xml) throws IOException;
    }

    @Test
    void readsAMillionTextsThatDiffer() throws Exception {
        int rows = 100_000;
        int columns = 10;
        Path file = workbook(
                texts -> {
                    for (int i = 0; i < rows * columns; i++) {
                        texts.write("<si><t>工单" + String.valueOf(10_000_000 + i).substring(1) + "</t></si>");
                    }
                },
                sheet -> {
                    for (int row = 0; row < rows; row++) {
                        sheet.write("<row>");
                        for (int column = 0; column < columns; column++) {
                            sheet.write("<c t=\"s\"><v>" + (row * columns + column) + "</v></c>");
                        }
                        sheet.write("</row>");
                    }
                });

        assertThat(read(file)).isEqualTo("100000 rows, the last ends with 工单0999999");
    }

    @Test
    void refusesASmallFileThatUnpacksToTwiceWhatAPartMayHave() throws Exception {
        String text = "<si><t>" + "a".repeat(1 << 10) + "</t></si>";
        Path file = workbook(
                texts -> {
                    for (int i = 0; i < 1 << 17; i++) {
                        texts.write(text);
                    }
                },
                sheet -> {});

        assertThat(Files.size(file)).isLessThan(2 << 20);
        assertThat(read(file)).contains("The workbook is too large");
    }

    @Test
    void refusesTextsThatTakeTooMuchMemoryAndHardlyShrink() throws Exception {
        Path file = workbook(
                texts -> {
                    texts.write("<si><t>");
                    writeNoise(texts);
                    texts.write("</t></si>");
                },
                sheet -> {});

        assertThat(read(file)).contains("The workbook is too large");
    }

    @Test
    void refusesACellThatTakesTooMuchMemory() throws Exception {
        Path file = workbook(texts -> {}, LargeWorkbookIT::writeALargeCell);

        assertThat(read(file)).contains("The workbook is too large");
    }

    @Test
    void refusesALargeSheetWhateverItsPartIsCalled() throws Exception {
        Path file = workbook(texts -> {}, LargeWorkbookIT::writeALargeCell, "sheet1.dat");

        assertThat(read(file)).contains("The workbook is too large");
    }

    /** Runs in the process with little heap. */
    public static void main(String[] file) throws IOException {
        try (TableFile table = TableFile.open(Path.of(file[0]))) {
            Iterator<TableRow> rows = table.sheets().getFirst().rows().iterator();
            int count = 0;
            String last = "";
            while (rows.hasNext()) {
                last = rows.next().cells().getLast();
                count++;
            }
            System.out.printf("%d rows, the last ends with %s", count, last);
        } catch (UnreadableTable unreadable) {
            System.out.print(unreadable.getMessage());
        }
    }

    private static String read(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeWorkbookIT.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("exit status").isZero();
        return said;
    }

    private static void writeALargeCell(Writer sheet) throws IOException {
        sheet.write("<row><c t=\"inlineStr\"><is><t>内容</t></is></c></row><row><c t=\"inlineStr\"><is><t>");
        writeNoise(sheet);
        sheet.write("</t></is></c></row>");
    }

    /** Seventy million digits, more than a quarter of the heap. */
    private static void writeNoise(Writer xml) throws IOException {
        Random random = new Random(1);
        byte[] chunk = new byte[5_000];
        for (int i = 0; i < 7_000; i++) {
            random.nextBytes(chunk);
            xml.write(HexFormat.of().formatHex(chunk));
        }
    }

    private Path workbook(Part texts, Part rows) throws IOException {
        return workbook(texts, rows, "sheet1.xml");
    }

    /**
     * A workbook whose texts and rows are written straight into the file.
     *
     * @param sheet how the part of its sheet is called
     */
    private Path workbook(Part texts, Part rows, String sheet) throws IOException {
        Path empty = folder.resolve("empty.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(empty)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("");
            workbook.write(out);
        }
        Path file = folder.resolve("large.xlsx");
        try (ZipFile from = new ZipFile(empty.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry : Collections.list(from.entries())) {
                zip.putNextEntry(new ZipEntry(renamed(entry.getName(), sheet)));
                switch (entry.getName()) {
                    case TEXTS -> write(zip, "sst", "", texts);
                    case SHEET -> write(zip, "worksheet", "sheetData", rows);
                    default -> {
                        String xml = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                        zip.write(renamed(xml, sheet).getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return file;
    }

    private static String renamed(String text, String sheet) {
        return text.replace("sheet1.xml", sheet);
    }

    private static void write(ZipOutputStream zip, String root, String inner, Part part) throws IOException {
        OutputStreamWriter xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        xml.write("<%s xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">".formatted(root));
        xml.write(inner.isEmpty() ? "" : "<" + inner + ">");
        part.write(xml);
        xml.write(inner.isEmpty() ? "" : "</" + inner + ">");
        xml.write("</" + root + ">");
        xml.flush();
    }
}
