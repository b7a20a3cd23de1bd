package cn.huiyin.notify.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.contracts.CaseEventV1;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.MessageSamples;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.notify.wording.Languages;
import cn.huiyin.notify.wording.Wordings;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.observability.Traces;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan and the wordings fit each other, in both languages. */
class PlanWordingsTest {

    private static final Languages LANGUAGES = new Languages();
    private static final EventCodec CODEC = new EventCodec(Traces.none());

    static List<PlanRow> rows() {
        return NotificationPlan.ROWS;
    }

    @Test
    void everyTemplateOfARowIsInBothLanguagesAndNoOtherIs() {
        Set<String> planned = rows().stream().map(PlanRow::template).collect(Collectors.toSet());

        assertThat(LANGUAGES.chinese().templates()).isEqualTo(planned);
        assertThat(LANGUAGES.english().templates()).isEqualTo(planned);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysNothingThatTheEventDoesNotBring(PlanRow row) {
        for (Wordings language : both()) {
            assertThat(WordingParameters.names(row.event())).containsAll(language.parametersOf(row.template()));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void leavesNoGapWhetherAllOrTheLeastIsKnown(PlanRow row) {
        for (Updates known : List.of(Updates.aCase(), Updates.aCase().bare())) {
            Map<String, Object> parameters = WordingParameters.of(known.told(sampleOf(row)));
            for (Wordings language : both()) {
                assertThat(language.title(row.template(), parameters))
                        .isNotBlank()
                        .doesNotContain("{", "}", "null");
                assertThat(language.text(row.template(), parameters))
                        .isNotBlank()
                        .doesNotContain("{", "}", "null");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void speaksToCitizensWithTheNumberAndWithoutTheTermsOfTheTrade(PlanRow row) {
        if (row.audience() == Audience.CITIZEN) {
            Map<String, Object> parameters = WordingParameters.of(Updates.of(sampleOf(row)));

            assertThat(LANGUAGES.chinese().title(row.template(), parameters)
                            + LANGUAGES.chinese().text(row.template(), parameters))
                    .doesNotContain("签收", "退单", "并案", "工单", "派单", "承办", "时限")
                    .contains("NA-20261124-0137");
        }
    }

    private List<Wordings> both() {
        return List.of(LANGUAGES.chinese(), LANGUAGES.english());
    }

    private CaseEventV1 sampleOf(PlanRow row) {
        byte[] sample = MessageSamples.of(MessageType.of(row.event()));
        return ((CaseMessage<?>) CODEC.decode(sample).orElseThrow().data()).event();
    }
}
