package cn.huiyin.complaint.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.deadlines.DeadlinePolicy.Row;
import cn.huiyin.complaint.deadlines.DeadlinePolicy.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A deadline is measured by the row in force on the day it started. */
class DeadlinePolicyTest {

    private static final LocalDate CHANGE = LocalDate.parse("2026-07-01");
    private static final Row BEFORE = row(LocalDate.parse("2020-01-01"), 15);
    private static final Row AFTER = row(CHANGE, 10);

    @Test
    void takesTheNewRowFromItsDayOnWhateverTheOrderInTheFile() {
        for (List<Row> rows : List.of(List.of(BEFORE, AFTER), List.of(AFTER, BEFORE))) {
            DeadlinePolicy policy = new DeadlinePolicy("v", rows);

            assertThat(policy.rowFor("standard", DeadlineKind.ANSWER, CHANGE.minusDays(1)))
                    .isEqualTo(BEFORE);
            assertThat(policy.rowFor("standard", DeadlineKind.ANSWER, CHANGE)).isEqualTo(AFTER);
        }
    }

    @Test
    void measuresWhatStartedBeforeTheClassExistedByItsFirstRow() {
        DeadlinePolicy policy = new DeadlinePolicy("v", List.of(row(CHANGE.plusYears(1), 8), AFTER));

        assertThat(policy.rowFor("standard", DeadlineKind.ANSWER, CHANGE.minusDays(1)))
                .isEqualTo(AFTER);
    }

    @Test
    void namesWhatItLacks() {
        DeadlinePolicy policy = new DeadlinePolicy("v", List.of(AFTER));

        assertThat(policy.knows("standard")).isTrue();
        assertThat(policy.knows("someday")).isFalse();
        assertThatThrownBy(() -> policy.rowFor("standard", DeadlineKind.CONTACT, CHANGE))
                .hasMessage("deadline class: \"standard\" (expected: one with a CONTACT row)");
    }

    private static Row row(LocalDate effectiveFrom, int days) {
        return new Row("standard", "一般", effectiveFrom, DeadlineKind.ANSWER, days, Unit.WORKING_DAYS, 0);
    }
}
