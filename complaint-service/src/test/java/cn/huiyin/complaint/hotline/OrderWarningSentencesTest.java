package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.OrderWarning;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderWarningSentencesTest {

    @ParameterizedTest
    @EnumSource
    void hasASentenceForEachWarning(OrderWarning.Kind kind) {
        assertThat(OrderWarningSentences.of(List.of(new OrderWarning(kind, null))))
                .endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderWarning.Kind.class,
            names = {"POINT_UNCLEAR", "TIME_UNCLEAR", "CATEGORY_UNKNOWN"})
    void quotesWhatWasSaid(OrderWarning.Kind kind) {
        assertThat(OrderWarningSentences.of(List.of(new OrderWarning(kind, "said"))))
                .contains("\"said\"");
    }
}
