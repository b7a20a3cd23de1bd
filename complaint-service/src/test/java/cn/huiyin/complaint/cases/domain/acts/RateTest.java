package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Rating;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was wanting, as the district offers it for the category of the case. */
class RateTest {

    private static final CaseDecider DECIDER = new CaseDecider(new HourlyDueTimes(), new TwoOffices());

    private final CaseBuilder answered = aCase().inState(CaseState.ANSWERED);

    @Test
    void takesWhatIsOfferedForTheCategory() {
        answered.then(rating("still-at-night"));

        assertThat(answered.build().rating()).extracting(Rating::shortcoming).isEqualTo("still-at-night");
    }

    @Test
    void refusesWhatIsNotOfferedAndChangesNothing() {
        assertThat(refusalOf(rating("still-smells"))).hasValueSatisfying(refusal -> {
            assertThat(refusal.code()).isEqualTo("unknown-shortcoming");
            assertThat(refusal.field()).isEqualTo("shortcoming");
        });
        assertThat(refusalOf(rating("NOT_SOLVED"))).isPresent();
    }

    @Test
    void asksForNoneOfThem() {
        assertThat(refusalOf(rating(null))).isEmpty();
        assertThat(refusalOf(rating(" "))).isEmpty();
    }

    @Test
    void opensAgainOnTheLastDayOfTheTimeToReopenAndOnlyCountsAMomentLater() {
        Instant last = answered.now().plus(Reopen.WINDOW);

        assertThat(after(rating(null), last)).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(after(rating(null), last.plusMillis(1))).isEqualTo(CaseState.ANSWERED);
    }

    private CaseState after(Rate.Command command, Instant at) {
        Case before = answered.build();
        Decision decision = DECIDER.decide(before, command, new CaseActor(Party.CITIZEN, null, null), at);
        return CaseEvolution.evolve(before, ((Decision.Accepted) decision).events())
                .state();
    }

    private Optional<Refusal> refusalOf(Rate.Command command) {
        Decision decision =
                DECIDER.decide(answered.build(), command, new CaseActor(Party.CITIZEN, null, null), answered.now());
        return decision instanceof Decision.Refused(Refusal refusal) ? Optional.of(refusal) : Optional.empty();
    }

    private static Rate.Command rating(@Nullable String shortcoming) {
        return new Rate.Command(false, Satisfaction.DISSATISFIED, shortcoming, "昨晚又开工了。", null);
    }
}
