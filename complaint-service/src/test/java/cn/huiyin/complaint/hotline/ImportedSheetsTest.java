package cn.huiyin.complaint.hotline;

import static cn.huiyin.complaint.hotline.ReadImport.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which sheets of a file orders are taken from, and which rows are their headers; docs/imports.md lists the kinds. */
class ImportedSheetsTest {

    private static final String HEADER = "工单编号,标题,内容,时间,姓名,电话,地址";

    @TempDir
    private Path folder;

    @Test
    void readsEverySheetWithAHeaderAndTellsOfTheOthers() throws Exception {
        ReadImport read = ReadImport.workbook(folder, workbook -> {
            sheet(workbook, "一", HEADER, "S-1,,油烟");
            sheet(workbook, "说明", "本表由热线导出");
            sheet(workbook, "二", "编号,内容", "S-2,扬尘", "S-3,噪声");
            sheet(workbook, "空");
        });

        assertThat(read.told()).containsExactly("2 S-1: 油烟", "2 S-2: 扬尘", "3 S-3: 噪声");
        assertThat(read.rows()).extracting(OrderRow::sheet).containsExactly("一", "二", "二");
        assertThat(read.preview().sheets())
                .extracting(ImportPreview.Sheet::leftOut)
                .containsExactly(null, SheetPlan.LeftOut.NO_HEADER, null, SheetPlan.LeftOut.EMPTY);
    }

    @Test
    void takesNothingFromAHiddenSheetAndSaysSo() throws Exception {
        ReadImport read = ReadImport.workbook(folder, workbook -> {
            sheet(workbook, "上月", HEADER, "S-1,,旧的");
            sheet(workbook, "本月", HEADER, "S-2,,新的");
            workbook.setSheetHidden(0, true);
            workbook.setActiveSheet(1);
        });

        assertThat(read.told()).containsExactly("2 S-2: 新的");
        assertThat(read.preview().sheets().getFirst().leftOut()).isEqualTo(SheetPlan.LeftOut.HIDDEN);
    }

    @Test
    void findsTheHeaderBeneathTitles() throws Exception {
        ReadImport text = ReadImport.text(folder, "热线工单,,,,,,\n\n导出人：王五,,,,,,\n" + HEADER + "\nS-1,,油烟,,,,\n");
        ReadImport workbook = ReadImport.workbook(folder, book -> sheet(book, "一", "热线工单（十一月）", HEADER, "S-1,,油烟"));

        assertThat(text.told()).containsExactly("5 S-1: 油烟");
        assertThat(text.preview().sheets().getFirst().headerRow()).isEqualTo(4);
        assertThat(workbook.told()).containsExactly("3 S-1: 油烟");
    }

    @Test
    void joinsAHeaderOfTwoRows() throws Exception {
        ReadImport read = ReadImport.workbook(folder, workbook -> {
            Sheet sheet = sheet(workbook, "一", "编号,诉求,,来电人,", ",标题,内容,姓名,电话", "S-1,冒烟,锅炉冒黑烟,郑先生,13911112222");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("B1:C1"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("D1:E1"));
        });

        assertThat(read.told()).containsExactly("3 S-1: 冒烟\n锅炉冒黑烟");
        assertThat(read.contact(0).name()).isEqualTo("郑先生");
        assertThat(read.contact(0).phone()).isEqualTo("13911112222");
    }

    @Test
    void takesHiddenRowsLikeTheOthersAndTellsOfThem() throws Exception {
        ReadImport read = ReadImport.workbook(folder, workbook -> {
            Sheet sheet = sheet(workbook, "一", HEADER, "S-1,,油烟", "S-2,,扬尘", "S-3,,噪声");
            sheet.getRow(1).setZeroHeight(true);
            sheet.getRow(3).setZeroHeight(true);
            sheet.createRow(4).setZeroHeight(true);
        });

        assertThat(read.told()).containsExactly("2 S-1: 油烟", "3 S-2: 扬尘", "4 S-3: 噪声");
        assertThat(read.preview().sheets().getFirst().hiddenRows()).isEqualTo(2);
    }

    @Test
    void tellsOfFormulasThatWereSavedWithoutTheirValue() throws Exception {
        ReadImport read = ReadImport.workbook(folder, workbook -> {
            Sheet sheet = sheet(workbook, "一", "编号,内容,电话", "S-1,油烟");
            sheet.getRow(1).createCell(2).setCellFormula("13800080011+1");
        });

        assertThat(read.told()).containsExactly("2 S-1: 油烟");
        assertThat(read.preview().sheets().getFirst().emptyFormulas()).isEqualTo(1);
    }

    @Test
    void readsWhatAMergedCellShowsInEachOfItsRows() throws Exception {
        ReadImport read = ReadImport.workbook(folder, workbook -> {
            Sheet sheet = sheet(workbook, "一", "编号,内容,地址", "S-1,油烟,海棠溪正街5号", "S-2,噪声,", "S-3,扬尘,黄桷垭");
            sheet.addMergedRegion(CellRangeAddress.valueOf("C2:C3"));
        });

        assertThat(read.complaint(1).place().address()).isEqualTo("海棠溪正街5号");
        assertThat(read.complaint(2).place().address()).isEqualTo("黄桷垭");
    }

    @Test
    void refusesAFileThatHoldsNoOrdersWithAWordOnWhatIsMissing() {
        assertThatThrownBy(() -> ReadImport.text(folder, "20261124,工地夜间施工\n"))
                .hasMessageStartingWith("The header row is missing");
        assertThatThrownBy(() -> ReadImport.text(folder, "工单编号,电话\n1,2\n"))
                .hasMessageContaining("lacks a column")
                .hasMessageContaining("it has: 工单编号, 电话");
        assertThatThrownBy(() -> ReadImport.text(folder, "工单编号,内容,,工单编号,内容\n1,2,,3,4\n"))
                .hasMessageContaining("it has: 工单编号 (A), 内容 (B), , 工单编号 (D), 内容 (E)");
        assertThatThrownBy(() -> ReadImport.text(folder, "工单编号,内容\n1,2\n", "text:诉求"))
                .hasMessage("mapping: the file has no column \"诉求\" (it has: 工单编号, 内容)");
    }

    @Test
    void readsTextInUtf16AndInGb18030() throws Exception {
        ReadImport utf16 = ReadImport.text(folder, "\uFEFF编号\t内容\r\nS-1\t油烟，大\r\n", StandardCharsets.UTF_16LE);
        ReadImport gb18030 = ReadImport.text(folder, "编号\t内容\r\nS-1\t油烟，大\r\n", Charset.forName("GB18030"));

        assertThat(utf16.told()).isEqualTo(gb18030.told()).containsExactly("2 S-1: 油烟，大");
    }

    @Test
    void takesNothingFromASecondTableBeneathThatHasOtherColumns() throws Exception {
        ReadImport turned = ReadImport.text(
                folder,
                "编号,内容,电话,地址\nS-1,油烟,13911112222,南坪\n,,,\n编号,电话,内容,地址\nS-2,13911113333,噪声,弹子石\n编号,内容,电话,地址\nS-3,扬尘,,\n");
        ReadImport shifted =
                ReadImport.text(folder, "编号,内容,电话\nS-1,油烟,13911112222\n二、网格,,\n序号,受理编号,反映内容\n1,S-2,噪声\n", "ignore:电话");

        assertThat(turned.told())
                .containsExactly(
                        "2 S-1: 油烟", "4 编号: !other-table", "5 S-2: !other-table", "6 编号: !header-again", "7 S-3: 扬尘");
        assertThat(shifted.told())
                .containsExactly("2 S-1: 油烟", "3 二、网格: !no-order", "4 序号: !other-table", "5 1: !other-table");
    }

    @Test
    void knowsTheHeaderAgainWhereAMappingNamesItsColumnsAndWhereItTakesTwoRows() throws Exception {
        ReadImport mapped =
                ReadImport.text(folder, "流水,说法\nS-1,油烟\n流水,说法\n说法,流水\n噪声,S-2\n", "orderNumber:流水", "text:说法");
        String twoRows = "编号,诉求,来电人,\n,内容,姓名,电话\n";
        ReadImport repeated =
                ReadImport.text(folder, twoRows + "S-1,油烟,郑,13911112222\n" + twoRows + "S-2,噪声,王,13911113333\n");

        assertThat(mapped.told())
                .containsExactly("2 S-1: 油烟", "3 流水: !header-again", "4 说法: !other-table", "5 噪声: !other-table");
        assertThat(repeated.told())
                .containsExactly("3 S-1: 油烟", "4 编号: !header-again", "5 : !header-again", "6 S-2: 噪声");
    }

    @Test
    @Timeout(20)
    void readsAHeaderOfVeryManyColumns() throws Exception {
        String many = IntStream.range(0, 20_000).mapToObj(i -> "列" + i).collect(Collectors.joining(","));

        assertThat(ReadImport.text(folder, "编号,内容," + many + "\nS-1,油烟\n").told())
                .containsExactly("2 S-1: 油烟");
    }
}
