package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.complaint.tables.TableRow;
import cn.huiyin.platform.problem.ProblemException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

    private static final TableRow ROW = row("a", "b", "c");
    private static final Mapping NONE = Mapping.of(List.of());

    @Test
    void findsColumnsByTheirUsualNamesInEitherLanguage() {
        Columns chinese = Columns.of(List.of("内容", "工单编号", "电话"), NONE);
        Columns english = Columns.of(List.of("Body", "order_number", "Phone"), NONE);

        assertThat(chinese.indexes()).isEqualTo(english.indexes());
        assertThat(chinese.cell(ROW, OrderField.TEXT)).isEqualTo("a");
        assertThat(chinese.cell(ROW, OrderField.ORDER_NUMBER)).isEqualTo("b");
        assertThat(chinese.cell(ROW, OrderField.PHONE)).isEqualTo("c");
        assertThat(chinese.cell(ROW, OrderField.TIME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "联系电话, PHONE",
        "来电号码, PHONE",
        "联系电话（手机）, PHONE",
        "受理时间, TIME",
        "来电人, NAME",
        "诉求内容, TEXT",
        "'诉求\n内容', TEXT",
        "*诉求内容, TEXT",
        "事发地址, ADDRESS",
        "是否保密, SECRET",
        "派单时间, HANDED_OVER",
        "下派时间, HANDED_OVER",
        "日期, DATE",
        "工单标题, TITLE",
        "Ｅ－ｍａｉｌ, EMAIL"
    })
    void knowsTheNamesThatExportsUse(String name, OrderField field) {
        assertThat(Columns.of(List.of("x", name), NONE).fieldAt(1)).contains(field);
    }

    @Test
    void takesTheColumnThatCanMeanNothingElse() {
        Columns columns = Columns.of(List.of("ID", "工单编号", "内容", "地址", "事发地址"), NONE);

        assertThat(columns.fieldAt(1)).contains(OrderField.ORDER_NUMBER);
        assertThat(columns.fieldAt(4)).contains(OrderField.ADDRESS);
        assertThat(columns.indexes().values()).doesNotContain(0, 3);
    }

    @Test
    void knowsTheNamesOfOpenCityData() {
        Columns columns = Columns.of(
                List.of(
                        "service_request_id",
                        "requested_datetime",
                        "service_name",
                        "description",
                        "address",
                        "lat",
                        "long"),
                NONE);

        assertThat(IntStream.range(0, 7)
                        .mapToObj(index -> columns.fieldAt(index).orElseThrow()))
                .containsExactly(
                        OrderField.ORDER_NUMBER,
                        OrderField.TIME,
                        OrderField.TITLE,
                        OrderField.TEXT,
                        OrderField.ADDRESS,
                        OrderField.LAT,
                        OrderField.LON);
    }

    @Test
    void followsTheMappingBeforeTheUsualNames() {
        Mapping mapping = Mapping.of(List.of("工单编号:热线流水", "text:诉求: 描述"));
        Columns columns = Columns.of(List.of("id", "热线流水", "诉求: 描述"), mapping);

        assertThat(columns.cell(ROW, OrderField.ORDER_NUMBER)).isEqualTo("b");
        assertThat(columns.cell(ROW, OrderField.TEXT)).isEqualTo("c");
    }

    @Test
    void takesNeitherOfTwoColumnsOfTheSameNameUntilTheMappingSaysWhichButOneThatSaysNoMoreInBrackets() {
        List<String> header = List.of("id", "内容", "电话", "电话");
        Columns columns = Columns.of(header, NONE);

        assertThat(columns.header()).containsExactly("id", "内容", "电话 (C)", "电话 (D)");
        assertThat(columns.suggested(2)).contains(OrderField.PHONE);
        assertThat(columns.suggested(3)).contains(OrderField.PHONE);
        assertThat(Columns.of(header, Mapping.of(List.of("phone:电话 (D)"))).indexes())
                .containsEntry(OrderField.PHONE, 3);
        assertThat(Columns.of(header, Mapping.of(List.of("ignore:电话 (D)"))).indexes())
                .containsEntry(OrderField.PHONE, 2);
        assertThat(Columns.of(List.of("id", "内容", "内容"), NONE).complete()).isFalse();
        assertThat(Columns.of(List.of("id", "地址(补充)", "地址"), NONE).indexes()).containsEntry(OrderField.ADDRESS, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "weather:内容"})
    void refusesAMappingThatNamesNoField(String mapping) {
        assertThatThrownBy(() -> Mapping.of(List.of(mapping)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(
                                problem.errors().getFirst().pointer())
                        .isEqualTo("?mapping"));
    }

    @Test
    void asksAboutAColumnThatMayHoldWhatNoOtherDoes() {
        Columns columns = Columns.of(List.of("工单编号", "内容", "市民手机号码一", "派单部门", "下派的时间", "邮编"), NONE);

        assertThat(columns.suggested(2)).contains(OrderField.PHONE);
        assertThat(columns.suggested(3)).isEmpty();
        assertThat(columns.suggested(4)).contains(OrderField.HANDED_OVER);
        assertThat(columns.suggested(5)).isEmpty();
        assertThat(columns.suggested(0)).isEmpty();
    }

    @Test
    void asksForTheNumberWhereTheColumnThatIsReadMayOnlyCountTheRows() {
        Columns counted = Columns.of(List.of("编号", "内容", "热线工单标识", "街道编号"), NONE);
        Columns sure = Columns.of(List.of("工单编号", "内容", "热线工单标识"), NONE);

        assertThat(counted.suggested(2)).contains(OrderField.ORDER_NUMBER);
        assertThat(counted.suggested(3)).isEmpty();
        assertThat(sure.suggested(2)).isEmpty();
    }

    @Test
    void asksNoQuestionAboutWhatAnotherColumnHolds() {
        Columns columns = Columns.of(List.of("工单编号", "内容", "电话", "备用号码"), NONE);

        assertThat(columns.suggested(3)).isEmpty();
    }

    private static TableRow row(String... cells) {
        return new TableRow(2, List.of(cells), cells.length, null);
    }
}
