package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.OrderWarning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneTest {

    @Test
    void endsForALongRowOfMarks() {
        assertThat(Telephone.read("023-62812345" + "x".repeat(20_000) + "1").number())
                .isEqualTo("023-62812345-1");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "13812345678, 13812345678",
                "138 1234 5678, 13812345678",
                "138-1234-5678, 13812345678",
                "１３８１２３４５６７８, 13812345678",
                "+86 138 1234 5678, 13812345678",
                "86-13812345678, 13812345678",
                "0086 13812345678, 13812345678",
                "(+86)13812345678, 13812345678",
                "013812345678, 13812345678",
                "'13812345678, 13812345678",
                "13812345678.0, 13812345678",
                "1.3812345678E10, 13812345678",
                "19912345678, 19912345678",
                "023－62812345, 023-62812345",
                "023-6281 2345, 023-62812345",
                "023 6281 2345, 023-62812345",
                "(023)62812345, 023-62812345",
                "（023）62812345, 023-62812345",
                "02362812345, 023-62812345",
                "010-62812345, 010-62812345",
                "0816-6281234, 0816-6281234",
                "02362812345-802, 023-62812345-802",
                "023-62812345转802, 023-62812345-802",
                "(023)62812345 分机 12, 023-62812345-12",
                "62812345, 62812345",
                "6281-2345, 62812345",
                "6281 2345转802, 62812345-802",
                "138·1234·5678, 13812345678",
                "2362812345, 023-62812345",
                "400-812-1234, 4008121234"
            })
    void readsNumbersOfThisCountryAsPeopleAndSwitchboardsWriteThem(String given, String number) {
        assertThat(Telephone.read(given)).isEqualTo(new Telephone(number, null, null));
    }

    @ParameterizedTest(name = "{0} is {1} and more")
    @CsvSource({
        "13812345678/62812345, 13812345678",
        "13812345678、13912345678, 13812345678",
        "13812345678;02362812345, 13812345678",
        "13812345678（儿子）, 13812345678",
        "王女士13812345678, 13812345678",
        "13812345678转1234, 13812345678",
        "13812345678 ext 1234, 13812345678",
        "13812345678#1234, 13812345678",
        "+8613812345678;ext=1234, 13812345678",
        "13812345678-1234, 13812345678",
        "023-62812345-801/802, 023-62812345",
        "座机：023-62812345转801, 023-62812345",
        "62812345转8001（保安）, 62812345-8001",
        "单位 023-62812345, 023-62812345"
    })
    void takesTheFirstOfSeveralAndKeepsAllThatWasSaid(String given, String number) {
        Telephone read = Telephone.read(given);

        assertThat(read.number()).isEqualTo(number);
        assertThat(read.warning()).isEqualTo(OrderWarning.Kind.PHONE_AND_MORE);
        assertThat(read.said()).contains("13812345678".equals(number) ? "13812345678" : "62812345");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.38E+10", "138****5678", "12012345678", "95598", "12345", "17 位", "+852 91234567", "1381234567"
            })
    void keepsWhatIsNoNumberAsItWasSaid(String given) {
        assertThat(Telephone.read(given)).isEqualTo(new Telephone(null, given, OrderWarning.Kind.PHONE_UNCLEAR));
    }

    @Test
    void hidesTheNumberInLogs() {
        assertThat(Telephone.read("13812345678")).hasToString("Telephone[masked]");
    }
}
