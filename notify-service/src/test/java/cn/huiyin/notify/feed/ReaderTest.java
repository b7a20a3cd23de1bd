package cn.huiyin.notify.feed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.notify.changes.CaseChange;
import cn.huiyin.notify.plan.Recipient;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReaderTest {

    @Test
    void readsWhatIsForThePersonTheOfficeAndTheDesk() {
        assertThat(recipients("500108006", Role.OFFICER)).containsExactlyInAnyOrder("s", "office:500108006");
        assertThat(recipients("500108006", Role.OFFICE_HEAD))
                .containsExactlyInAnyOrder("s", "office:500108006", "office-head:500108006");
        assertThat(recipients(null, Role.TRIAGE)).containsExactlyInAnyOrder("s", "role:triage");
        assertThat(recipients(null, Role.SUPERVISOR)).containsExactlyInAnyOrder("s", "role:supervisor");
        assertThat(recipients(null, Role.TRIAGE, Role.SUPERVISOR)).hasSize(3);
    }

    @Test
    void readsAndSeesWhatIsForTheDepartment() {
        Reader liaison = Reader.of(new Actor("s", "name", Set.of(Role.DEPARTMENT), null, "EEB"));
        Reader citizen = Reader.of(new Actor("s", "name", Set.of(Role.CITIZEN), null, "EEB"));

        assertThat(liaison.recipients()).contains(Recipient.department("EEB"));
        assertThat(citizen.recipients()).containsExactly(Recipient.person("s"));
        assertThat(liaison.sees(new CaseChange("c1", 3, "500108006", List.of("EEB"), null)))
                .isTrue();
        assertThat(liaison.sees(new CaseChange("c1", 3, "500108006", List.of("UMB"), null)))
                .isFalse();
    }

    @Test
    void readsNothingOfAnOfficeWithoutARoleInIt() {
        assertThat(recipients("500108006", Role.CITIZEN)).containsExactly("s");
        assertThat(recipients("500108006", Role.DEPARTMENT)).containsExactly("s");
        assertThat(recipients(null, Role.OFFICE_HEAD)).containsExactly("s");
    }

    private static Set<String> recipients(String office, Role... roles) {
        return Reader.of(new Actor("s", "name", Set.of(roles), office)).recipients().stream()
                .map(Recipient::value)
                .collect(Collectors.toSet());
    }
}
