package cn.huiyin.complaint.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final String TABLE = "工单编号,内容\n1,工地夜间施工，睡不着\n2,河水发臭\n";

    @TempDir
    private Path folder;

    @Test
    void readsUtf8WithAndWithoutAByteOrderMarkAndGb18030Alike() throws Exception {
        Recorded plain = read(TABLE, StandardCharsets.UTF_8);
        Recorded marked = read("\uFEFF" + TABLE, StandardCharsets.UTF_8);
        Recorded gb18030 = read(TABLE, TextEncoding.GB18030);

        assertThat(plain.header()).containsExactly("工单编号", "内容");
        assertThat(plain.cells()).containsExactly(List.of("1", "工地夜间施工，睡不着"), List.of("2", "河水发臭"));
        assertThat(marked.rows).isEqualTo(plain.rows);
        assertThat(gb18030.rows).isEqualTo(plain.rows);
    }

    @Test
    void readsTheUnicodeTextOfASpreadsheetByItsByteOrderMark() throws Exception {
        String table = "\uFEFF\"工单编号\"\t内容\r\n1\t\"河水, \n发臭\"\r\n";

        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
            Recorded read = read(table, charset);
            assertThat(read.header()).containsExactly("工单编号", "内容");
            assertThat(read.cells()).containsExactly(List.of("1", "河水, \n发臭"));
        }
    }

    @Test
    void readsCharactersThatOnlyTheFourByteFormOfGb18030Has() throws Exception {
        assertThat(read("id,内容\n1,𠮷祥路㐂\n", TextEncoding.GB18030).cells()).containsExactly(List.of("1", "𠮷祥路㐂"));
    }

    @Test
    void keepsLineBreaksCommasAndQuotationMarksInsideOfQuotes() throws Exception {
        Recorded table = read("id,内容\r\n1,\"第一行\n第二行, 他说\"\"睡不着\"\"\"\r\n2,好\r\n", StandardCharsets.UTF_8);

        assertThat(table.cells()).containsExactly(List.of("1", "第一行\n第二行, 他说\"睡不着\""), List.of("2", "好"));
    }

    @Test
    void countsRowsAsASpreadsheetDoes() throws Exception {
        Recorded table = read("id,内容\n1,\"a\nb\"\n\n,\n4,c", StandardCharsets.UTF_8);

        assertThat(table.rows).extracting(TableRow::number).containsExactly(1L, 2L, 5L);
    }

    @Test
    void cutsBlankCellsAtTheEndOfARow() throws Exception {
        Recorded table = read("id,内容,地址\n1,a,,\n2,b\n", StandardCharsets.UTF_8);

        assertThat(table.rows).extracting(TableRow::delimited).containsOnly(true);
        assertThat(table.cells()).containsExactly(List.of("1", "a"), List.of("2", "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void separatesByWhatTheHeaderIsSeparatedBy(String separator) throws Exception {
        Recorded table = read("id,内容\n1,甲\n".replace(",", separator), StandardCharsets.UTF_8);

        assertThat(table.header()).containsExactly("id", "内容");
        assertThat(table.cells()).containsExactly(List.of("1", "甲"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void separatesAlikeWhereTheHeaderHasALineBreakOrATitleAboveIt(String separator) throws Exception {
        Recorded broken = read("\"工单\n编号\",\"内容\"\n1,噪声, 大\n".replace(",", separator), StandardCharsets.UTF_8);
        Recorded titled = read("十一月, 全部\nid,内容\n1,甲, 乙\n2,丙\n".replace(",", separator), StandardCharsets.UTF_8);

        assertThat(broken.header()).containsExactly("工单\n编号", "内容");
        assertThat(titled.cells().getFirst()).containsExactly("id", "内容");
    }

    @Test
    void separatesByTheHeaderWhereTheTextsHaveMoreCommas() throws Exception {
        Recorded table = read("id;内容\n1;a, b, c\n2;d, e\n", StandardCharsets.UTF_8);

        assertThat(table.cells()).containsExactly(List.of("1", "a, b, c"), List.of("2", "d, e"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", "SEP=;", "\"sep=;\""})
    void separatesByWhatTheFirstLineDeclares(String declaration) throws Exception {
        Recorded table = read("\uFEFF" + declaration + "\r\nid;内容\r\n1;a,b,c\r\n", StandardCharsets.UTF_8);

        assertThat(table.header()).containsExactly("id", "内容");
        assertThat(table.cells()).containsExactly(List.of("1", "a,b,c"));
        assertThat(table.rows).extracting(TableRow::number).containsExactly(1L, 2L);
    }

    @Test
    void readsLinesThatEndWithACarriageReturnAlone() throws Exception {
        assertThat(read("id,内容\r1,甲\r2,乙", StandardCharsets.UTF_8).cells())
                .containsExactly(List.of("1", "甲"), List.of("2", "乙"));
    }

    @Test
    void unwrapsANumberThatWasWrittenAsAFormula() throws Exception {
        assertThat(read("id,内容\n=\"00137\",甲\n", StandardCharsets.UTF_8).cells())
                .containsExactly(List.of("00137", "甲"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,\"夜宵”摊,b", "2,\"他说\"算了\",b", "2,\"没有收尾,b", "2,\"三\"个\"引号,b", "\"2,甲,b", "2,a,\"b"})
    void tellsARowWithALoneQuotationMarkAsDamagedAndReadsOn(String damaged) throws Exception {
        Recorded table = read("id,内容,地址\n1,甲,a\n" + damaged + "\n3,丙,c\n4,\"丁\n戊\",d\n", StandardCharsets.UTF_8);

        assertThat(table.rows).extracting(TableRow::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(table.rows.stream().filter(row -> row.damage() != null).map(TableRow::number))
                .containsExactly(3L);
        assertThat(table.cells().get(2)).containsExactly("3", "丙", "c");
        assertThat(table.cells().get(3)).containsExactly("4", "丁\n戊", "d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HB-2,乙在\n家,13800002222,否", "HB-2,乙\n\n在12号楼\n家,13800002222,否", "HB-2,乙\n第2号,13800002222,"})
    void tellsARowWithALineBreakThatHasNoQuotationMarksAsDamaged(String broken) throws Exception {
        Recorded table = read(
                "工单编号,内容,电话,保密\nHB-1,甲,13800001111,否\n" + broken + "\nHB-3,丙,13800003333,否\n", StandardCharsets.UTF_8);

        assertThat(table.rows.stream().filter(row -> row.damage() == null).map(row -> row.text(0)))
                .containsExactly("工单编号", "HB-1", "HB-3");
        assertThat(table.rows.stream().filter(row -> row.damage() != null)).hasSizeGreaterThan(1);
    }

    /** Spreadsheets leave out empty cells at the end; what follows are totals, notes and rows of their own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "HB-2,乙,13800002222\n合计,3件",
                "HB-2,乙,13800002222\n注：由热线导出\n制表人,13900001111",
                "HB-2,乙\nC9,丁,13800004444",
                "备注\nHB-2,乙,13800002222,否",
                "HB-2,乙\nHB-4,丁,13800004444"
            })
    void takesAShortRowForAWholeOneWhereTheNextLineIsNotItsRest(String rows) throws Exception {
        Recorded table = read("工单编号,内容,电话,保密\nHB-1,甲,13800001111,否\n" + rows + "\n", StandardCharsets.UTF_8);

        assertThat(table.rows).allMatch(row -> row.damage() == null);
    }

    /** Each of these two marks is closed by the other, but what stands between begins like an order of its own. */
    @Test
    void neverJoinsTwoOrdersWhoseLoneQuotationMarksMakeAPair() throws Exception {
        Recorded table =
                read("工单编号,内容,电话\nHB-1,\"甲,111\nHB-2,乙,222\nHB-3,丙\",333\nHB-4,丁,444\n", StandardCharsets.UTF_8);

        assertThat(table.cells()).extracting(cells -> cells.getFirst()).containsExactly("HB-1", "HB-2", "HB-3", "HB-4");
        assertThat(table.rows.stream().filter(row -> row.damage() != null).map(TableRow::number))
                .containsExactly(2L);
        assertThat(table.cells().get(1)).containsExactly("HB-2", "乙", "222");
    }

    @Test
    void neverJoinsTwoOrdersWhoseFirstColumnsHoldNoDigits() throws Exception {
        Recorded table = read(
                "来电人,联系电话,内容,工单编号\n张三,13811110001,\"夜市吵,R-1\n李四,13811110002,吵得很\",R-2\n王五,13811110003,冒烟,R-3\n",
                StandardCharsets.UTF_8);

        assertThat(table.rows.stream().filter(row -> row.damage() != null).map(TableRow::number))
                .containsExactly(2L);
        assertThat(table.cells().get(1)).containsExactly("李四", "13811110002", "吵得很\"", "R-2");
        assertThat(table.cells().get(2)).containsExactly("王五", "13811110003", "冒烟", "R-3");
    }

    @Test
    void takesNoLineOfATextForAnOrderWhereTheTextHoldsALineLikeOne() throws Exception {
        Recorded table = read(
                "工单编号,内容,电话\n\"NL-1\",\"第一行\n1,2,3\nNL-9,像一条工单,13800000000\n完\",13811110001\nNL-2,下一条,13811110002\n",
                StandardCharsets.UTF_8);

        assertThat(table.rows.stream().filter(row -> row.damage() == null).map(row -> row.text(0)))
                .containsExactly("工单编号", "NL-9", "NL-2");
        assertThat(table.rows.stream().filter(row -> row.damage() != null).map(TableRow::number))
                .containsExactly(2L, 3L, 5L);
    }

    @Test
    void keepsALongTextOfSeveralLinesWhereverItStands() throws Exception {
        assertThat(read(
                                "甲,乙,丙\n\"一楼,二楼\n三楼\",13811110001,R-0001\n张三,\"甲,乙\n丙,丁\",R-0002\n张三,13811110003,\"R-0003\n3,5,7\"\n",
                                StandardCharsets.UTF_8)
                        .cells())
                .containsExactly(
                        List.of("一楼,二楼\n三楼", "13811110001", "R-0001"),
                        List.of("张三", "甲,乙\n丙,丁", "R-0002"),
                        List.of("张三", "13811110003", "R-0003\n3,5,7"));
    }

    @Test
    void endsWhereAProgramOfOldMarkedTheEnd() throws Exception {
        assertThat(read("id,内容\n1,吵\n\u001A", StandardCharsets.UTF_8).cells()).containsExactly(List.of("1", "吵"));
    }

    @Test
    void keepsAListThatSomebodyWroteIntoACell() throws Exception {
        Recorded table = read("工单编号,内容,电话\nHB-1,\"1,油烟\n2,噪声\",111\n", StandardCharsets.UTF_8);

        assertThat(table.cells()).containsExactly(List.of("HB-1", "1,油烟\n2,噪声", "111"));
    }

    @Test
    void readsQuotedCellsWithSpaceAroundTheMarks() throws Exception {
        assertThat(read("id,内容,电话\n1, \"噪声, 扰民\" ,111\n2,\u3000\"油烟\",222\n", StandardCharsets.UTF_8)
                        .cells())
                .containsExactly(List.of("1", "噪声, 扰民", "111"), List.of("2", "油烟", "222"));
    }

    /** The comma between these two marks belongs to the text; taken as a separator it would move the telephone. */
    @Test
    void tellsARowAsDamagedWhoseMarksInsideOfCellsMakeAPair() throws Exception {
        Recorded table = read("id,内容,电话,地址,人\n1,他说\"太吵, 睡不着\",111,南坪\n2,乙,222,南坪,王\n", StandardCharsets.UTF_8);

        assertThat(table.rows.stream().filter(row -> row.damage() != null).map(TableRow::number))
                .containsExactly(2L);
    }

    @Test
    void takesAQuotationMarkInsideOfACellAsACharacter() throws Exception {
        assertThat(read("id,内容\n1,5\"管\n2,他说\"好\"\n", StandardCharsets.UTF_8).cells())
                .containsExactly(List.of("1", "5\"管"), List.of("2", "他说\"好\""));
    }

    @Test
    void doesNotTakeARestOfAMillionCharactersIntoMemoryForOneQuotationMark() throws Exception {
        Recorded table = read("id,内容\n1,\"" + "吵".repeat(3_000_000), StandardCharsets.UTF_8);

        assertThat(table.cells()).isEmpty();
        assertThat(table.brokenOff).startsWith("2: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \n\n", ",,\n,,\n"})
    void findsNoRowWhereAllIsBlank(String content) throws Exception {
        assertThat(read(content, StandardCharsets.UTF_8).rows).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void refusesAnEncodingThatIsNeitherOfTheTwoAndHasNoMark(String charset) {
        assertThatThrownBy(() -> read(TABLE, Charset.forName(charset)))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("neither in UTF-8 nor in GB18030");
    }

    @Test
    void refusesBig5ThatWouldPassForGb18030() {
        String traditional = "id,內容\n1,工地夜間施工擾民，每天晚上十點以後還在打樁，孩子睡不著，希望盡快處理。\n";

        assertThatThrownBy(() -> read(traditional, Charset.forName("Big5")))
                .hasMessageContaining("neither in UTF-8 nor in GB18030");
    }

    @Test
    void refusesUtf8WithADamagedSpotInsteadOfMangling() throws Exception {
        byte[] bytes = (TABLE + "3,噪声\n").getBytes(StandardCharsets.UTF_8);
        // Half a character is lost, as when a file is cut and joined: an even count, so GB18030 would take it.
        bytes[bytes.length - 3] = ' ';

        assertThatThrownBy(() -> Recorded.from(Files.write(folder.resolve("damaged.csv"), bytes)))
                .isInstanceOf(UnreadableTable.class)
                .hasMessage("The file is UTF-8 but damaged: line 4 holds bytes that are no character.");
    }

    @Test
    void refusesUtf8ThatEndsInTheMiddleOfACharacter() throws Exception {
        byte[] bytes = TABLE.strip().getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() ->
                        Recorded.from(Files.write(folder.resolve("cut.csv"), Arrays.copyOf(bytes, bytes.length - 1))))
                .hasMessageContaining("UTF-8 but damaged: line 3");
    }

    @Test
    void refusesUtf16ThatEndsInTheMiddleOfACharacter() throws Exception {
        byte[] bytes = ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE);

        assertThatThrownBy(() ->
                        Recorded.from(Files.write(folder.resolve("cut.txt"), Arrays.copyOf(bytes, bytes.length - 1))))
                .hasMessageContaining("UTF-16LE but damaged: line 3");
    }

    private Recorded read(String content, Charset charset) throws IOException {
        return Recorded.from(Files.write(folder.resolve("table.csv"), content.getBytes(charset)));
    }
}
