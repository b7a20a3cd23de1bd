package cn.huiyin.dispatch.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.Office;
import cn.huiyin.dispatch.district.Position;
import cn.huiyin.dispatch.engine.DispatchDecision.Decided;
import cn.huiyin.dispatch.engine.DispatchDecision.Undecided;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DispatcherPropertiesTest {

    private static final District DISTRICT = Districts.aDistrict();
    private static final Dispatcher DISPATCHER = new Dispatcher(new KeywordStage());

    @Property
    void alwaysAnswersWithReasonsAndWithOfficesOfTheDistrict(@ForAll("complaints") Complaint complaint) {
        DispatchDecision decision = DISPATCHER.decide(complaint, DISTRICT);

        assertThat(decision.reasons()).isNotEmpty();
        assertThat(offices(decision)).isSubsetOf(DISTRICT.offices());
    }

    @Property
    void saysWithEveryReasonWhatBelongsToItsCode(@ForAll("complaints") Complaint complaint) {
        DispatchDecision decision = DISPATCHER.decide(complaint, DISTRICT);

        assertThat(Stream.concat(decision.reasons().stream(), candidateReasons(decision)))
                .allSatisfy(reason -> {
                    assertThat(reason.args().keySet()).isEqualTo(reason.code().arguments());
                    assertThat(reason.args().values())
                            .allSatisfy(
                                    values -> assertThat(values).isNotEmpty().noneMatch(String::isBlank));
                });
    }

    @Property
    void answersTheSameComplaintTheSameWay(@ForAll("complaints") Complaint complaint) {
        assertThat(DISPATCHER.decide(complaint, DISTRICT)).isEqualTo(DISPATCHER.decide(complaint, DISTRICT));
    }

    @Property
    void decidesAloneOnlyAtOrAboveTheThreshold(@ForAll("complaints") Complaint complaint) {
        DispatchDecision decision = DISPATCHER.decide(complaint, DISTRICT);

        if (decision instanceof Decided decided) {
            assertThat(decided.confidence()).isBetween(DISTRICT.rules().policy().threshold(), 1.0);
        }
    }

    @Property
    void ranksCandidatesBestFirstWithScoresFromZeroToOne(@ForAll("complaints") Complaint complaint) {
        DispatchDecision decision = DISPATCHER.decide(complaint, DISTRICT);

        if (decision instanceof Undecided undecided) {
            List<Double> scores =
                    undecided.candidates().stream().map(Candidate::score).toList();
            assertThat(scores).isSortedAccordingTo((one, other) -> Double.compare(other, one));
            assertThat(scores).allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
        }
    }

    private static Stream<Reason> candidateReasons(DispatchDecision decision) {
        return decision instanceof Undecided undecided
                ? undecided.candidates().stream().flatMap(candidate -> candidate.reasons().stream())
                : Stream.empty();
    }

    private static List<Office> offices(DispatchDecision decision) {
        return switch (decision) {
            case Decided decided -> List.of(decided.office());
            case Undecided undecided ->
                undecided.candidates().stream().map(Candidate::office).toList();
        };
    }

    @Provide
    Arbitrary<Complaint> complaints() {
        Arbitrary<String> words = Arbitraries.oneOf(
                Arbitraries.of(
                        "夜间", "施工", "噪音", "麻将", "饭店", "油烟", "工资", "南坪", "大坪村", "迎龙镇", "渝中区", "。", "\n", "！", "高考"),
                Arbitraries.strings().ofMaxLength(12));
        Arbitrary<String> text = words.list().ofMaxSize(20).map(parts -> String.join("", parts));
        Arbitrary<String> address = words.list().ofMaxSize(4).map(parts -> String.join("", parts));
        Arbitrary<Double> degrees = Arbitraries.oneOf(
                Arbitraries.doubles().between(106.45, 106.58),
                Arbitraries.doubles().between(29.45, 29.55),
                Arbitraries.doubles().between(-1e6, 1e6));
        Arbitrary<Optional<Position>> position =
                Combinators.combine(degrees, degrees).as(Position::new).optional();
        Arbitrary<Optional<String>> hint =
                Arbitraries.of("noise.social.mahjong", "", " ", "nonsense").optional();
        Arbitrary<Instant> filed =
                Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond);
        return Combinators.combine(text, hint, position, address, filed).as(Complaint::new);
    }
}
