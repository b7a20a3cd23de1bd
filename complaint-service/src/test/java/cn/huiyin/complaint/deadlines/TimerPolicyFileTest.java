package cn.huiyin.complaint.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.platform.pack.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimerPolicyFileTest {

    private static final String HEADER = "deadline,effective_from,effective_until,step,after,unit,to";

    @TempDir
    Path pack;

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void warnsOfAndEscalatesEveryKindOfDeadlineByThePackOfTheRepository(DeadlineKind kind) {
        TimerPolicy policy = TimerPolicyFile.read(RunningComplaintService.pack());

        assertThat(policy.rowsFor(kind, LocalDate.parse("2026-03-10")))
                .hasAtLeastOneElementOfType(TimerPolicy.Warning.class)
                .hasAtLeastOneElementOfType(TimerPolicy.Escalation.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ANSWER,2020-01-01,,warning,100,percent,; timers.csv line 2: after: \"100\" (expected: 1 to 99)",
                "ANSWER,2020-01-01,,warning,0,percent,; timers.csv line 2: after: \"0\" (expected: 1 to 99)",
                "ANSWER,2020-01-01,,warning,80,hours,; timers.csv line 2: unit: \"hours\" (expected: percent)",
                "ANSWER,2020-01-01,,escalation,-1,working-hours,leader; timers.csv line 2: after: \"-1\" (expected: working hours, 0 or more)",
                "ANSWER,2020-01-01,,escalation,1,working-hours,office; timers.csv line 2: to: \"office\" (expected: triage, office-head, supervisor or leader)",
                "ANSWER,2020-01-01,soon,escalation,1,working-hours,leader; timers.csv line 2: effective_until: \"soon\" (expected: a date like 2026-01-01)",
                "ANSWER,2020-01-01,,alarm,1,working-hours,leader; timers.csv line 2: step: \"alarm\" (expected: warning or escalation)"
            })
    void namesTheCellThatItCannotTake(String row, String message) throws IOException {
        Files.writeString(pack.resolve("timers.csv"), HEADER + "\n" + row + "\n");

        assertThatThrownBy(() -> TimerPolicyFile.read(pack))
                .isInstanceOf(PackException.class)
                .hasMessage(message);
    }

    @Test
    void takesTheEdgesOfWhatIsAllowed() throws IOException {
        Files.writeString(
                pack.resolve("timers.csv"),
                String.join(
                        "\n",
                        HEADER,
                        "ANSWER,2020-01-01,,warning,1,percent,",
                        "ANSWER,2020-01-01,2026-12-31,warning,99,percent,",
                        "ANSWER,2020-01-01,,escalation,0,working-hours,leader"));

        assertThat(TimerPolicyFile.read(pack).rows()).hasSize(3);
    }
}
