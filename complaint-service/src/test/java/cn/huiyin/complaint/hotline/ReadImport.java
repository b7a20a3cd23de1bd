package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.OrderWarning;
import cn.huiyin.complaint.district.NananDistrict;
import cn.huiyin.complaint.tables.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What an import would make of a file, on the evening of 2026-11-27. */
record ReadImport(ImportPlan plan, ImportPreview preview, List<OrderRow> rows) {

    static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    static final OrderReader ORDERS = new OrderReader(
            NananDistrict.read(), new OrderTimes(new HotlineSettings(null, 15), Clock.fixed(NOW, ZoneOffset.UTC)));

    static ReadImport of(Path file, String... mapping) throws IOException {
        ImportPlan plan = ImportPlan.of(file, Mapping.of(List.of(mapping)));
        plan.requireOrders();
        try (TableFile table = TableFile.open(file)) {
            return new ReadImport(
                    plan,
                    ImportPreview.of(plan, ORDERS),
                    ImportOrders.rows(table, plan, ORDERS).toList());
        }
    }

    static ReadImport text(Path folder, String content, String... mapping) throws IOException {
        return text(folder, content, StandardCharsets.UTF_8, mapping);
    }

    static ReadImport text(Path folder, String content, Charset charset, String... mapping) throws IOException {
        return of(Files.write(folder.resolve("import.csv"), content.getBytes(charset)), mapping);
    }

    static ReadImport workbook(Path folder, Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("import.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        }
        return of(file);
    }

    static Sheet sheet(Workbook workbook, String name, String... rows) {
        Sheet sheet = workbook.createSheet(name);
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(i);
            String[] cells = rows[i].split(",", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
        }
        return sheet;
    }

    /** Of every row its number, and what refuses it or the beginning of its text. */
    List<String> told() {
        return rows.stream()
                .map(row -> row.row() + " " + row.reading().orderNumber() + ": "
                        + switch (row.reading()) {
                            case ReadOrder.Wrong wrong -> "!" + wrong.code();
                            case ReadOrder.Order order -> order.complaint().text();
                        })
                .toList();
    }

    Complaint complaint(int index) {
        return ((ReadOrder.Order) rows.get(index).reading()).complaint();
    }

    Contact contact(int index) {
        return Objects.requireNonNull(complaint(index).contact());
    }

    List<OrderWarning.Kind> warnings(int index) {
        return Objects.requireNonNull(complaint(index).externalOrder()).doubts().stream()
                .map(OrderWarning::kind)
                .toList();
    }
}
