package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.complaint.hotline.table.TableCell;
import cn.huiyin.complaint.hotline.table.TableRow;
import cn.huiyin.complaint.hotline.table.UnreadableTable;
import cn.huiyin.platform.problem.ProblemException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    private static final TableRow ROW = row("a", "b", "c");

    @Test
    void takesTheFirstRowForTheHeaderAndLeavesTheOthers() {
        var rows = List.of(row("id", "内容"), row("1", "噪声")).iterator();

        var columns = Columns.in(rows, List.of());

        assertThat(columns.cell(rows.next(), OrderField.TEXT)).isEqualTo("噪声");
    }

    @Test
    void refusesATableWithoutARow() {
        assertThatThrownBy(() -> Columns.in(Collections.emptyIterator(), List.of()))
                .isInstanceOf(UnreadableTable.class)
                .hasMessage("The file is empty (expected: a header row and one row for each order).");
    }

    @Test
    void findsColumnsByTheirUsualNamesInEitherLanguage() {
        var chinese = Columns.of(List.of("内容", "工单编号", "电话"), List.of());
        var english = Columns.of(List.of("Body", "order_number", "Phone"), List.of());

        assertThat(chinese).isEqualTo(english);
        assertThat(chinese.cell(ROW, OrderField.TEXT)).isEqualTo("a");
        assertThat(chinese.cell(ROW, OrderField.ORDER_NUMBER)).isEqualTo("b");
        assertThat(chinese.cell(ROW, OrderField.PHONE)).isEqualTo("c");
        assertThat(chinese.cell(ROW, OrderField.TIME)).isEmpty();
    }

    @Test
    void followsTheMappingBeforeTheUsualNames() {
        var columns = Columns.of(List.of("id", "流水号", "诉求: 描述"), List.of("工单编号:流水号", "text:诉求: 描述"));

        assertThat(columns.cell(ROW, OrderField.ORDER_NUMBER)).isEqualTo("b");
        assertThat(columns.cell(ROW, OrderField.TEXT)).isEqualTo("c");
    }

    @Test
    void saysThatTheHeaderIsMissingWhenTheFirstRowIsAnOrder() {
        assertThatThrownBy(() -> Columns.of(List.of("20261124", "工地夜间施工"), List.of()))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("The header row is missing");
    }

    @Test
    void saysWhatTheHeaderHasWhenAColumnThatMustBeThereIsNot() {
        assertThatThrownBy(() -> Columns.of(List.of("工单编号", "诉求"), List.of()))
                .hasMessageContaining("lacks a column")
                .hasMessageContaining("it has: 工单编号, 诉求");
    }

    @Test
    void refusesTwoColumnsOfTheSameName() {
        assertThatThrownBy(() -> Columns.of(List.of("id", "内容", "内容"), List.of()))
                .hasMessage("The column \"内容\" is there twice (expected: once).");
    }

    @ParameterizedTest
    @CsvSource({"text", "weather:内容", "text:诉求"})
    void refusesAMappingThatNamesNoFieldOrNoColumn(String mapping) {
        assertThatThrownBy(() -> Columns.of(List.of("id", "内容"), List.of(mapping)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(
                                problem.errors().getFirst().pointer())
                        .isEqualTo("?mapping"));
    }

    private static TableRow row(String... cells) {
        return new TableRow(
                2, Arrays.stream(cells).<TableCell>map(TableCell.Text::new).toList(), cells.length);
    }
}
