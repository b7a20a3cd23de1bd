package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AmendTest {

    @Test
    void replacesWhatIsGivenAndLosesNothingThatWasSaidFirst() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED);
        Case before = life.build();
        Case after = life.then(Commands.amend()).build();

        assertThat(after.contact())
                .isEqualTo(new Contact("李女士", "13800138000", before.contact().email()));
        assertThat(after.place()).isEqualTo(new Place(null, null, "铜元路18号"));
        assertThat(after.complaint()).isEqualTo(before.complaint());
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.deadlines()).isEqualTo(before.deadlines());
    }

    @Test
    void leavesWhatIsNotGivenAsItWas() {
        CaseBuilder life = aCase().inState(CaseState.TRIAGE).then(Commands.amend());
        Case later = life.then(new Amend.Command("又吵了。", null, null, null, null, null, "li@example.org", List.of()))
                .build();

        assertThat(later.contact()).isEqualTo(new Contact("李女士", "13800138000", "li@example.org"));
        assertThat(later.place()).isEqualTo(new Place(null, null, "铜元路18号"));
    }

    @Test
    void startsTheDeadlineToCallOfAnOfficeThatCouldCallNobodyBefore() {
        CaseBuilder life = aCase().withoutContact().inState(CaseState.IN_PROGRESS);
        assertThat(life.build().deadlines().latest(DeadlineKind.CONTACT)).isEmpty();

        Case amended = life.then(Commands.amend()).build();
        Case again = life.then(Commands.amend()).build();

        assertThat(amended.deadlines().running(DeadlineKind.CONTACT)).isTrue();
        assertThat(again.deadlines()).isEqualTo(amended.deadlines());
    }

    @Test
    void refusesNothingHalfAPointAndAPointOutsideOfTheDistrict() {
        assertThat(refusal(new Amend.Command(" ", "", null, null, null, null, null, List.of())))
                .isEqualTo("nothing-said text");
        assertThat(refusal(new Amend.Command(null, null, 106.5, null, null, null, null, List.of())))
                .isEqualTo("half-point lat");
        assertThat(refusal(new Amend.Command(null, null, null, 29.5, null, null, null, List.of())))
                .isEqualTo("half-point lon");
        assertThat(refusal(new Amend.Command(null, null, -1.0, 29.5, null, null, null, List.of())))
                .isEqualTo("outside-district lon");
        assertThat(decide(new Amend.Command(null, null, 0.0, 29.5, null, null, null, List.of())))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void addsPhotosToThoseOfTheComplaintUpToWhatACaseHolds() {
        CaseBuilder life = aCase().withPhotos("1", "2").inState(CaseState.ASSIGNED);

        Case after = life.then(photos("a-1"), photos("b-1", "b-2")).build();

        assertThat(after.photos()).containsExactly("1", "2", "a-1", "b-1", "b-2");
        assertThat(after.complaint().photos()).containsExactly("1", "2");
        CaseBuilder full =
                aCase().withPhotos(many(9)).inState(CaseState.ASSIGNED).then(photos(many(9)));
        assertThat(full.then(photos(many(9))).build().photos()).hasSize(Amend.MOST_PHOTOS);
        assertThatIllegalStateException()
                .isThrownBy(() -> full.then(photos("one-more")))
                .withMessageContaining("photos-full");
    }

    @Test
    void writesANumberThatWasTypedInFullWidthAsEveryOther() {
        Amend.Command command = new Amend.Command(null, null, null, null, null, "１３８ー", null, List.of());

        assertThat(command.phone()).isEqualTo("138-");
    }

    private static Amend.Command photos(String... ids) {
        return new Amend.Command(null, null, null, null, null, null, null, List.of(ids));
    }

    private static String[] many(int photos) {
        return IntStream.range(0, photos).mapToObj(String::valueOf).toArray(String[]::new);
    }

    @Test
    void hidesContactDataInLogs() {
        assertThat(Commands.amend()).hasToString("Amend.Command[masked]");
    }

    private static String refusal(Amend.Command command) {
        Refusal refusal = ((Decision.Refused) decide(command)).refusal();
        return refusal.code() + " " + refusal.field();
    }

    private static Decision decide(Amend.Command command) {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED);
        return new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .decide(life.build(), command, asParty(Party.OPERATOR), life.now());
    }
}
