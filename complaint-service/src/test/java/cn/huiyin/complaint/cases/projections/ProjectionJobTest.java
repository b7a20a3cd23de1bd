package cn.huiyin.complaint.cases.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionJobTest {

    @ParameterizedTest
    @CsvSource({"PT0S, PT1S", "PT0.01S, PT1S", "PT0.1S, PT1.9S", "PT1S, PT5S", "PT30S, PT5S"})
    void aLongRoundIsFollowedByALongerPauseButNeverByOneThatPeopleNotice(Duration round, Duration pause) {
        assertThat(ProjectionJob.pauseAfter(round)).isEqualTo(pause);
    }
}
