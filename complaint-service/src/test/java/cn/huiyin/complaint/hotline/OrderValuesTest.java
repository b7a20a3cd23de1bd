package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderValuesTest {

    @Test
    void takesAnOrderNumberOfAHundredCharactersAndRefusesOneMore() throws WrongValue {
        assertThat(OrderValues.orderNumber("9".repeat(100))).hasSize(100);
        assertThatThrownBy(() -> OrderValues.orderNumber("9".repeat(101)))
                .hasMessage("orderNumber: 101 characters (expected: <= 100)");
        assertThatThrownBy(() -> OrderValues.orderNumber(" ")).hasMessageStartingWith("orderNumber: empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.02611E+13", "2.0261124000137E16", "2e+13"})
    void refusesAnOrderNumberThatASpreadsheetHasShortened(String number) {
        assertThatThrownBy(() -> OrderValues.orderNumber(number)).hasMessageContaining("shortened by a spreadsheet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20261124000137", "CQ-2026-E13", "att3:188039", "渝〔2026〕12号"})
    void takesAnyOtherOrderNumberAsItIs(String number) throws WrongValue {
        assertThat(OrderValues.orderNumber(number)).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "138 1234 5678, 13812345678",
        "138-1234-5678, 13812345678",
        "１３８１２３４５６７８, 13812345678",
        "+86 138 1234 5678, +8613812345678",
        "023－62800000, 023-62800000",
        "023-6280 0000, 023-6280 0000",
        "not a number, not a number"
    })
    void unitesTheGroupsOfAMobileNumberAndTouchesNothingElse(String given, String phone) {
        assertThat(OrderValues.phone(given)).isEqualTo(phone);
    }

    @Test
    void knowsNoContactWhereAllCellsAreEmpty() {
        assertThat(OrderValues.contact("", " ", "")).isNull();
    }

    @Test
    void refusesHalfAPointAndAPointOfWords() {
        assertThatThrownBy(() -> OrderValues.place(106.5, null, "")).hasMessageStartingWith("place: only one of");
        assertThatThrownBy(() -> OrderValues.degrees("lon", "东经106")).hasMessageStartingWith("lon: not a number");
    }

    @Test
    void refusesAWishForSecrecyThatIsNeitherYesNorNo() throws WrongValue {
        assertThat(OrderValues.yes("secret", "是")).isTrue();
        assertThat(OrderValues.yes("secret", "")).isFalse();
        assertThatThrownBy(() -> OrderValues.yes("secret", "也许")).hasMessageStartingWith("secret: neither");
    }
}
