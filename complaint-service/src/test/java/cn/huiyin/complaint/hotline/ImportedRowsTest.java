package cn.huiyin.complaint.hotline;

import static cn.huiyin.complaint.hotline.ReadImport.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.OrderWarning;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows of a file are orders, and which are refused; docs/imports.md lists the kinds. */
class ImportedRowsTest {

    private static final String HEADER = "工单编号,标题,内容,时间,姓名,电话,地址";

    @TempDir
    private Path folder;

    @Test
    void refusesNotesTotalsAndRepeatedHeadersAsNoOrdersAndTellsOfUnnamedColumns() throws Exception {
        ReadImport read = ReadImport.workbook(
                folder,
                workbook ->
                        sheet(workbook, "一", "编号,内容,地址", "S-1,油烟,南坪,已回访", "编号,内容,地址", "合计,1件", "注：以上为当日数据", "导出人：王五"));

        assertThat(read.told())
                .containsExactly(
                        "2 S-1: 油烟",
                        "3 编号: !header-again",
                        "4 合计: !no-order",
                        "5 注:以上为当日数据: !no-order",
                        "6 导出人:王五: !no-order");
        assertThat(read.preview().sheets().getFirst().columns())
                .contains(new ImportPreview.Column("D", null, null, false));
    }

    @Test
    void readsARowWhoseEmptyCellsAtTheEndWereLeftOutAndRefusesOneWithACellTooMany() throws Exception {
        ReadImport read = ReadImport.text(
                folder, HEADER + "\nS-1,,油烟,,,13911112222\nS-2,,噪声\nS-3,,扬尘,,,,南坪,多\nS-4,,扬尘,,,,南坪,,,\n");

        assertThat(read.told()).containsExactly("2 S-1: 油烟", "3 S-2: 噪声", "4 S-3: !too-many-columns", "5 S-4: 扬尘");
        assertThat(read.contact(0).phone()).isEqualTo("13911112222");
    }

    @Test
    void refusesNumbersWhoseLastDigitsASpreadsheetMadeZero() throws Exception {
        ReadImport zeroed = ReadImport.text(folder, "编号,内容\n20261125101000000,油烟\n20261125101000000,噪声\n77,扬尘\n");
        ReadImport whole = ReadImport.text(folder, "编号,内容\n20261125101000000,油烟\n20261125101000017,噪声\n");

        assertThat(zeroed.told())
                .containsExactly(
                        "2 20261125101000000: !number-zeroed", "3 20261125101000000: !number-zeroed", "4 77: 扬尘");
        assertThat(whole.told()).containsExactly("2 20261125101000000: 油烟", "3 20261125101000017: 噪声");
    }

    @Test
    void countsEveryRowBeneathTheHeader() throws Exception {
        ReadImport read = ReadImport.text(folder, HEADER + "\nS-1,,油烟\n\n,,\nS-2,\"坏”,x\n合计\nS-3,,\n");

        assertThat(read.rows()).hasSize(4);
        assertThat(read.preview().sheets().getFirst().rows()).isEqualTo(4);
    }

    @Test
    void takesNoNoteForAnOrderWhateverStandsBesideIt() throws Exception {
        ReadImport read = ReadImport.text(
                folder,
                "编号,内容,电话\n注册2026-1,油烟,\n本页合计,3件,\n填报人：张三,审核人：李四,\n累计230件,见附表,\n以上空白,—,\n日期：2026-11-27,星期五,\n第1页,共3页,\n");

        assertThat(read.told())
                .containsExactly(
                        "2 注册2026-1: 油烟",
                        "3 本页合计: !no-order",
                        "4 填报人:张三: !no-order",
                        "5 累计230件: !no-order",
                        "6 以上空白: !no-order",
                        "7 日期:2026-11-27: !no-order",
                        "8 第1页: !no-order");
    }

    /** Else the second of them would be known as the first, the next month's as well. */
    @Test
    void takesNoWordForNoneAsANumber() throws Exception {
        ReadImport read = ReadImport.text(folder, "编号,内容\n无,油烟\nN/A,噪声\n#N/A,扬尘\n0,污水\n");

        assertThat(read.rows())
                .extracting(row -> row.reading() instanceof ReadOrder.Wrong wrong ? wrong.code() : "")
                .containsOnly("number-missing");
    }

    @Test
    void refusesANumberOfWhichASpreadsheetHasMadeADate() throws Exception {
        ReadImport read = ReadImport.workbook(folder, workbook -> {
            Sheet sheet = sheet(workbook, "一", "编号,内容", ",油烟");
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat((short) 14);
            Cell number = sheet.getRow(1).createCell(0);
            number.setCellValue(46350);
            number.setCellStyle(style);
        });

        assertThat(read.told()).containsExactly("2 2026-11-24T00:00: !number-made-a-date");
    }

    @Test
    void readsWhatStandsBeforeADamagedRowAmongTheFirst() throws Exception {
        ReadImport read = ReadImport.text(folder, "编号,内容\nS-1,油烟\nS-2,\"" + "吵".repeat(2_000_000) + "\n");

        assertThat(read.told()).containsExactly("2 S-1: 油烟", "3 : !broken-off");
        assertThat(read.preview().sheets().getFirst().rows()).isEqualTo(2);
    }

    /** A line break that nobody quoted: what follows it would be read as an order under the number 3楼很吵. */
    @Test
    void takesATelephoneForNeitherTheTextNorTheAddress() throws Exception {
        ReadImport read = ReadImport.text(
                folder, "编号,内容,电话,地址\nS-1,噪声\n3楼很吵,13911112222,南坪\nS-2,油烟,大,13911113333\nS-3,扬尘,,12-3-4\n");

        assertThat(read.told()).containsExactly("2 S-1: 噪声", "3 3楼很吵: !text-missing", "4 S-2: 油烟", "5 S-3: 扬尘");
        assertThat(read.complaint(2).place().address()).isNull();
        assertThat(read.contact(2).asSaid()).isEqualTo("大\n13911113333");
        assertThat(read.warnings(2)).containsExactly(OrderWarning.Kind.PHONE_UNCLEAR, OrderWarning.Kind.PHONE_AND_MORE);
        assertThat(read.complaint(3).place().address()).isEqualTo("12-3-4");
    }
}
