package cn.huiyin.complaint.hotline;

import static cn.huiyin.complaint.hotline.ReadImport.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.OrderWarning;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of the kinds that people bring, one test a kind; docs/imports.md lists them. */
class ImportKindsTest {

    private static final String HEADER = "工单编号,标题,内容,时间,姓名,电话,地址";

    @TempDir
    private Path folder;

    @Test
    void readsColumnsOfOtherNamesWithoutAMapping() throws Exception {
        ReadImport read = ReadImport.text(
                folder,
                "受理编号,诉求标题,诉求内容,来电时间,来电人,联系电话,事发地址,是否保密,下派时间\n"
                        + "R-1,冒烟,锅炉冒黑烟,2026-11-25 09:10,郑先生,13911112222,海棠溪正街5号,否,2026-11-25 10:00\n");

        Complaint complaint = read.complaint(0);
        assertThat(complaint.text()).isEqualTo("冒烟\n锅炉冒黑烟");
        assertThat(complaint.place().address()).isEqualTo("海棠溪正街5号");
        assertThat(complaint.secret()).isFalse();
        assertThat(complaint.externalOrder().reportedAt()).isEqualTo(Instant.parse("2026-11-25T01:10:00Z"));
        assertThat(complaint.handedOverAt()).isEqualTo(Instant.parse("2026-11-25T02:00:00Z"));
        assertThat(read.contact(0).phone()).isEqualTo("13911112222");
        assertThat(read.contact(0).name()).isEqualTo("郑先生");
    }

    @Test
    void asksBeforeAnythingIsRegisteredAboutAColumnThatLooksLikeOneThatShouldBeRead() throws Exception {
        String file = "工单号,内容,市民主叫号码,办理单位\nR-1,锅炉冒黑烟,13911112222,环保局\n";

        ReadImport asked = ReadImport.text(folder, file);
        assertThatThrownBy(() -> asked.plan().requireAnswers()).hasMessageContaining("\"市民主叫号码\" (phone?)");
        assertThat(asked.preview().sheets().getFirst().columns())
                .containsExactly(
                        new ImportPreview.Column("工单号", "orderNumber", null, false),
                        new ImportPreview.Column("内容", "text", null, false),
                        new ImportPreview.Column("市民主叫号码", null, "phone", false),
                        new ImportPreview.Column("办理单位", null, null, false));
        ReadImport mapped = ReadImport.text(folder, file, "phone:市民主叫号码");
        mapped.plan().requireAnswers();
        assertThat(mapped.contact(0).phone()).isEqualTo("13911112222");
        ReadImport ignored = ReadImport.text(folder, file, "ignore:市民主叫号码");
        ignored.plan().requireAnswers();
        assertThat(ignored.complaint(0).contact()).isNull();
    }

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
    void tellsColumnsOfOneNameApartByTheGroupAboveThem() throws Exception {
        ReadImport read = ReadImport.workbook(folder, workbook -> {
            Sheet sheet = sheet(
                    workbook, "一", "工单,,诉求人,,承办单位,", "工单编号,内容,姓名,电话,姓名,电话", "S-1,锅炉冒黑烟,郑先生,13911112222,王科,02362800001");
            sheet.addMergedRegion(CellRangeAddress.valueOf("C1:D1"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("E1:F1"));
        });

        read.plan().requireAnswers();
        assertThat(read.told()).containsExactly("3 S-1: 锅炉冒黑烟");
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
    void refusesAColumnThatIsThereTwiceUntilTheMappingSaysWhichIsMeant() throws Exception {
        String file = "工单编号,内容,电话,电话\nS-1,油烟,13911112222,02362800001\n";

        ReadImport asked = ReadImport.text(folder, file);
        assertThatThrownBy(() -> asked.plan().requireAnswers()).hasMessageContaining("\"电话 (C)\" (phone?), \"电话 (D)\"");
        ReadImport mapped = ReadImport.text(folder, file, "phone:电话 (D)");
        mapped.plan().requireAnswers();
        assertThat(mapped.contact(0).phone()).isEqualTo("023-62800001");
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
    void joinsDayAndTimeOfTwoColumnsAndKeepsATimeWithoutADayAsItWasSaid() throws Exception {
        ReadImport read = ReadImport.text(
                folder, "编号,内容,日期,时间\nS-1,油烟,2026-11-25,15:05\nS-2,油烟,,15:05\nS-3,油烟,,1899-12-31 15:05\n");

        assertThat(read.complaint(0).externalOrder().reportedAt()).isEqualTo(Instant.parse("2026-11-25T07:05:00Z"));
        assertThat(read.complaint(1).externalOrder().doubts())
                .containsExactly(new OrderWarning(OrderWarning.Kind.TIME_UNCLEAR, "15:05"));
        assertThat(read.complaint(2).externalOrder().reportedAt()).isNull();
    }

    @Test
    void keepsAWrongTelephoneWithTheContactAndMarksTheCase() throws Exception {
        ReadImport read = ReadImport.text(folder, "编号,内容,电话\nS-1,油烟,139****2222\nS-2,油烟,13911112222（妻）\nS-3,油烟,不提供\n");

        assertThat(read.contact(0).phone()).isNull();
        assertThat(read.contact(0).asSaid()).isEqualTo("139****2222");
        assertThat(read.contact(0).reachable()).isFalse();
        assertThat(read.warnings(0)).containsExactly(OrderWarning.Kind.PHONE_UNCLEAR);
        assertThat(read.contact(1).phone()).isEqualTo("13911112222");
        assertThat(read.contact(1).asSaid()).isEqualTo("13911112222(妻)");
        assertThat(read.complaint(2).contact()).isNull();
        assertThat(read.complaint(1).externalOrder().doubts()).allMatch(warning -> warning.said() == null);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "0, 0, ''",
        "106.5836, 29.5868, ''",
        "29.5868, 106.5836, POINT_SWAPPED",
        "103.0, 29.5, POINT_OUTSIDE",
        "106.5836, '', POINT_UNCLEAR",
        "106.5836, 0, POINT_UNCLEAR"
    })
    void neverRefusesAComplaintForItsPoint(String lon, String lat, String warning) throws Exception {
        ReadImport read = ReadImport.text(folder, "编号;内容;经度;纬度;地址\nS-1;油烟;%s;%s;南坪\n".formatted(lon, lat));

        assertThat(read.warnings(0))
                .isEqualTo(
                        warning.isEmpty()
                                ? Collections.emptyList()
                                : Collections.singletonList(OrderWarning.Kind.valueOf(warning)));
        assertThat(read.complaint(0).place().hasPoint())
                .isEqualTo(warning.equals("POINT_SWAPPED") || lon.startsWith("106") && warning.isEmpty());
        assertThat(read.complaint(0).place().address()).isEqualTo("南坪");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "是, true, ''",
        "'', true, ''",
        "信息保密, true, ''",
        "√, true, ''",
        "TRUE, true, ''",
        "否, false, ''",
        "不保密, false, ''",
        "公开, false, ''",
        "可以公开, false, ''",
        "不公开, true, ''",
        "也许, true, SECRECY_UNCLEAR"
    })
    void keepsACallerSecretUnlessTheOrderSaysOtherwise(String said, boolean secret, String warning) throws Exception {
        ReadImport read = ReadImport.text(folder, "编号,内容,保密\nS-1,油烟,%s\n".formatted(said));

        assertThat(read.complaint(0).secret()).isEqualTo(secret);
        assertThat(read.warnings(0)).hasSize(warning.isEmpty() ? 0 : 1);
    }

    @Test
    void keepsACallerSecretWhereTheFileHasNoColumnForIt() throws Exception {
        assertThat(ReadImport.text(folder, "编号,内容\nS-1,油烟\n").complaint(0).secret())
                .isTrue();
    }

    /** Fifteen days back, by the setting of these tests. */
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "2026-11-27 19:59, true, ''",
        "2026-11-12 20:00, true, ''",
        "2026-11-12 19:59, false, HANDED_OVER_TOO_OLD",
        "2026-11-27 20:05, false, ''",
        "2026-11-27 20:11, false, HANDED_OVER_IN_FUTURE",
        "昨天, false, HANDED_OVER_UNCLEAR",
        "'', false, ''"
    })
    void startsDeadlinesAtTheHandOverUnlessItIsAheadOrTooLongAgo(String said, boolean taken, String warning)
            throws Exception {
        ReadImport read = ReadImport.text(folder, "编号,内容,派单时间\nS-1,油烟,%s\n".formatted(said));

        assertThat(read.complaint(0).handedOverAt() != null).isEqualTo(taken);
        assertThat(read.warnings(0))
                .isEqualTo(
                        warning.isEmpty()
                                ? Collections.emptyList()
                                : Collections.singletonList(OrderWarning.Kind.valueOf(warning)));
    }

    @Test
    void keepsAnAddressAndANameThatAreTooLong() throws Exception {
        ReadImport read =
                ReadImport.text(folder, "编号,内容,地址,姓名\nS-1,油烟,%s,%s\n".formatted("街".repeat(201), "名".repeat(201)));

        assertThat(read.complaint(0).place().address()).isEqualTo("街".repeat(200));
        assertThat(read.complaint(0).externalOrder().doubts())
                .containsExactly(
                        new OrderWarning(OrderWarning.Kind.ADDRESS_SHORTENED, "街".repeat(201)),
                        new OrderWarning(OrderWarning.Kind.NAME_SHORTENED, null));
        assertThat(read.contact(0).asSaid()).isEqualTo("名".repeat(201));
    }

    @Test
    void takesTheFirstOfSeveralMailAddressesAndKeepsAll() throws Exception {
        ReadImport read = ReadImport.text(
                folder, "编号;内容;邮箱\nS-1;油烟;a@example.org，b@example.org\nS-2;油烟;ｃ＠example.org\nS-3;油烟;没有邮箱\n");

        assertThat(read.contact(0).email()).isEqualTo("a@example.org");
        assertThat(read.contact(0).asSaid()).isEqualTo("a@example.org，b@example.org");
        assertThat(read.contact(1).email()).isEqualTo("c@example.org");
        assertThat(read.contact(2).email()).isNull();
        assertThat(read.warnings(2)).containsExactly(OrderWarning.Kind.EMAIL_UNCLEAR);
    }

    @Test
    void readsTextInUtf16AndInGb18030() throws Exception {
        ReadImport utf16 = ReadImport.text(folder, "\uFEFF编号\t内容\r\nS-1\t油烟，大\r\n", StandardCharsets.UTF_16LE);
        ReadImport gb18030 = ReadImport.text(folder, "编号\t内容\r\nS-1\t油烟，大\r\n", Charset.forName("GB18030"));

        assertThat(utf16.told()).isEqualTo(gb18030.told()).containsExactly("2 S-1: 油烟，大");
    }

    @Test
    void countsEveryRowBeneathTheHeader() throws Exception {
        ReadImport read = ReadImport.text(folder, HEADER + "\nS-1,,油烟\n\n,,\nS-2,\"坏”,x\n合计\nS-3,,\n");

        assertThat(read.rows()).hasSize(4);
        assertThat(read.preview().sheets().getFirst().rows()).isEqualTo(4);
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
                .extracting(row -> row.reading() instanceof Reading.Wrong wrong ? wrong.code() : "")
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
    void tellsColumnsWithoutANameInTextFilesAndReadsTheRowsAllTheSame() throws Exception {
        ReadImport read = ReadImport.text(folder, "编号,内容,,电话,\nS-1,油烟,环保局,13911112222,已回访\nS-2,噪声,,,,\n");

        assertThat(read.told()).containsExactly("2 S-1: 油烟", "3 S-2: 噪声");
        assertThat(read.contact(0).phone()).isEqualTo("13911112222");
        assertThat(read.preview().sheets().getFirst().columns())
                .contains(
                        new ImportPreview.Column("C", null, null, false),
                        new ImportPreview.Column("E", null, null, false));
    }

    @Test
    void readsWhatStandsBeforeADamagedRowAmongTheFirst() throws Exception {
        ReadImport read = ReadImport.text(folder, "编号,内容\nS-1,油烟\nS-2,\"" + "吵".repeat(2_000_000) + "\n");

        assertThat(read.told()).containsExactly("2 S-1: 油烟", "3 : !broken-off");
        assertThat(read.preview().sheets().getFirst().rows()).isEqualTo(2);
    }

    @Test
    @Timeout(20)
    void readsAHeaderOfVeryManyColumns() throws Exception {
        String many = IntStream.range(0, 20_000).mapToObj(i -> "列" + i).collect(Collectors.joining(","));

        assertThat(ReadImport.text(folder, "编号,内容," + many + "\nS-1,油烟\n").told())
                .containsExactly("2 S-1: 油烟");
    }

    @Test
    void readsBothDegreesFromOneColumn() throws Exception {
        ReadImport read = ReadImport.text(folder, "工单编号;诉求内容;经纬度\nS-1;油烟;106.5836,29.5868\n");

        read.plan().requireAnswers();
        assertThat(read.complaint(0).place().lon()).isEqualTo(106.5836);
        assertThat(read.complaint(0).place().lat()).isEqualTo(29.5868);
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

    @Test
    void takesWordsForNoneAsNothingSaid() throws Exception {
        ReadImport read = ReadImport.text(folder, "编号,标题,内容,姓名,电话,类别,地址,时间\nS-1,油烟,无,匿名,未提供,-,不详,0000-00-00\n");

        assertThat(read.complaint(0).text()).isEqualTo("油烟");
        assertThat(read.complaint(0).contact()).isNull();
        assertThat(read.complaint(0).place().address()).isNull();
        assertThat(read.warnings(0)).isEmpty();
    }
}
