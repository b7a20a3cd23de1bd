package cn.huiyin.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.gateway.limits.LimitRules.Asked;
import cn.huiyin.gateway.limits.LimitRules.Counted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POST | /api/complaints                    |    | FILING net
                    POST | /api/complaints                    | li | ACTOR li, SIGNED_IN_FILING li
                    GET  | /api/complaints                    | li | ACTOR li
                    GET  | /api/complaints/NA-20261124-0137   |    | ANONYMOUS net
                    GET  | /api/district                      |    | ANONYMOUS net
                    POST | /api/hotline/work-orders           |    | HOTLINE net
                    POST | /api/hotline/imports               |    | IMPORTS net
                    POST | /api/hotline/imports/preview       |    | IMPORTS net
                    POST | /api/imports                       | li | ACTOR li
                    GET  | /api/cases                         | li | ACTOR li
                    POST | /api/cases/of-caller               | li | ACTOR li, CALLERS li
                    POST | /api/cases/of-caller               |    | ANONYMOUS net
                    GET  | /assets/index.js                   |    | ''
                    GET  | /actuator/health                   |    | ''
                    """)
    void countsEveryRequestAgainst(String method, String path, @Nullable String subject, String limits) {
        Asked asked = new Asked(method, path, "net", Optional.empty(), Optional.ofNullable(subject), false);

        assertThat(written(LimitRules.ofEvery(asked))).isEqualTo(limits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /api/complaints/NA-1          | true  | GUESSING net NA-1, GUESSING_A_NUMBER NA-1, GUESSING_FROM_AN_ADDRESS net
                    /api/complaints/NA-1/acts     | true  | GUESSING net NA-1, GUESSING_A_NUMBER NA-1, GUESSING_FROM_AN_ADDRESS net
                    /api/complaints/NA-1          | false | ''
                    /api/survey-link              | false | GUESSING net /api/survey-link, GUESSING_FROM_AN_ADDRESS net
                    /track                        | true  | ''
                    """)
    void countsAWrongCodeAgainst(String path, boolean queryCode, String limits) {
        Asked asked = new Asked("GET", path, "net", Optional.empty(), Optional.empty(), queryCode);

        assertThat(written(LimitRules.ofWrongCode(asked))).isEqualTo(limits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POST | /api/complaints      |    | FILING 64, FILING 48 x10
                    GET  | /api/district        |    | ANONYMOUS 64, ANONYMOUS 48 x10
                    POST | /api/complaints      | li | ACTOR li, SIGNED_IN_FILING li
                    """)
    void countsAlsoAgainstTheWiderNetworkOfWhichACallerMayHaveManyParts(
            String method, String path, @Nullable String subject, String limits) {
        Asked asked = new Asked(method, path, "64", Optional.of("48"), Optional.ofNullable(subject), false);

        assertThat(written(LimitRules.ofEvery(asked))).isEqualTo(limits);
    }

    @Test
    void countsWrongCodesAlsoAgainstTheWiderNetwork() {
        String path = "/api/complaints/NA-1";
        Asked asked = new Asked("GET", path, "64", Optional.of("48"), Optional.empty(), true);

        assertThat(written(LimitRules.ofWrongCode(asked)))
                .endsWith("GUESSING_FROM_AN_ADDRESS 64, GUESSING_FROM_AN_ADDRESS 48 x10");
    }

    private static String written(List<Counted> all) {
        return all.stream()
                .map(counted ->
                        counted.limit() + " " + counted.key() + (counted.times() > 1 ? " x" + counted.times() : ""))
                .collect(Collectors.joining(", "));
    }
}
