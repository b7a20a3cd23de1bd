package cn.huiyin.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POST | /api/complaints                    | false | false | [FILING]
                    POST | /api/complaints                    | true  | false | [ACTOR]
                    GET  | /api/complaints                    | true  | false | [ACTOR]
                    GET  | /api/complaints/NA-20261124-0137   | false | true  | [ANONYMOUS, GUESSING]
                    GET  | /api/complaints/NA-20261124-0137   | true  | true  | [ACTOR, GUESSING]
                    POST | /api/complaints/NA-1/acts     | false | true  | [ANONYMOUS, GUESSING]
                    GET  | /api/district                      | false | false | [ANONYMOUS]
                    POST | /api/hotline/work-orders           | false | false | [HOTLINE]
                    POST | /api/hotline/imports               | false | false | [IMPORTS]
                    GET  | /api/cases                         | true  | false | [ACTOR]
                    GET  | /assets/index.js                   | false | false | []
                    GET  | /actuator/health                   | false | false | []
                    GET  | /track                             | false | true  | []
                    """)
    void countsARequestAgainst(String method, String path, boolean signedIn, boolean queryCode, String limits) {
        assertThat(LimitRules.of(method, path, signedIn, queryCode)).hasToString(limits);
    }
}
