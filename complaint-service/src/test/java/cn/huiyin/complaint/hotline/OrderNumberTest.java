package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.complaint.cases.domain.Complaint.ExternalOrder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderNumberTest {

    @Test
    void takesAHundredCharactersAndRefusesOneMore() throws WrongValue {
        assertThat(OrderNumber.read("9".repeat(100))).hasSize(100);
        assertThatThrownBy(() -> OrderNumber.read("9".repeat(101)))
                .hasMessage("orderNumber: 101 characters (expected: <= 100)");
        assertThatThrownBy(() -> OrderNumber.read(" ")).hasMessageStartingWith("orderNumber: empty");
        assertThatThrownBy(() -> OrderNumber.read("\u200B")).hasMessageStartingWith("orderNumber: empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.02611E+13", "2.0261124000137E16", "2e+13"})
    void refusesOneThatASpreadsheetHasShortened(String number) {
        assertThatThrownBy(() -> OrderNumber.read(number)).hasMessageContaining("shortened by a spreadsheet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T00:00", "12:00"})
    void refusesOneOfWhichASpreadsheetHasMadeADate(String number) {
        assertThatThrownBy(() -> OrderNumber.read(number)).hasMessageContaining("made a date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "暂无", "-", "N/A", "#N/A", "null", "0", "########"})
    void refusesWhatOnlySaysThatThereIsNone(String number) {
        assertThatThrownBy(() -> OrderNumber.read(number)).hasMessageStartingWith("orderNumber: empty");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026 1124 0001, 202611240001",
        "工单号：A20261124001, A20261124001",
        "编号: 77, 77",
        "CQ 2026 0007, CQ 2026 0007",
        "来源：12345, 来源:12345"
    })
    void readsDigitsInGroupsAndLeavesOutALabel(String given, String number) {
        assertThat(OrderNumber.plain(given)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20261124000137", "CQ-2026-E13", "att3:188039", "渝〔2026〕12号"})
    void takesAnyOtherAsItIs(String number) throws WrongValue {
        assertThat(OrderNumber.read(number)).isEqualTo(number);
    }

    @Test
    void knowsOneNumberInManyForms() {
        Stream<String> forms = Stream.of(
                "CQ/9/2026-07",
                "ＣＱ／９／２０２６－０７",
                "cq/9/2026-07",
                " CQ/9/2026-07 ",
                "\u00A0CQ/9/2026-07\t",
                "\u200BCQ/9/2026-07",
                "'CQ/9/2026-07",
                "=\"CQ/9/2026-07\"");

        assertThat(forms.map(OrderNumber::plain).map(ExternalOrder::keyOf)).containsOnly("CQ/9/2026-07");
        assertThat(Stream.of("'0077120", "0077120", "77120")
                        .map(OrderNumber::plain)
                        .map(ExternalOrder::keyOf))
                .containsOnly("77120");
        assertThat(ExternalOrder.keyOf("000")).isEqualTo("0");
        assertThat(ExternalOrder.keyOf("00A1")).isEqualTo("00A1");
    }

    @ParameterizedTest(name = "{0}: long {1}, maybe zeroed {2}")
    @CsvSource({
        "202611240830001, false, false",
        "202611240830000, false, false",
        "2026112408300010, true, true",
        "20261124083000100, true, true",
        "20261124083000123, true, false",
        "CQ20261124083000100, false, false"
    })
    void tellsNumbersThatASpreadsheetMayHaveZeroed(String number, boolean isLong, boolean zeroed) {
        assertThat(OrderNumber.isLong(number)).isEqualTo(isLong);
        assertThat(OrderNumber.maybeZeroed(number)).isEqualTo(zeroed);
    }
}
