package cn.huiyin.complaint.cases.projections;

import cn.huiyin.platform.background.BackgroundWorker;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Runs the projections round after round. The pause is a second, and longer after a long round, so that on a busy day
 * they take about a twentieth of a processor; but never longer than five seconds, because people wait for what is found
 * and counted.
 */
@Configuration(proxyBeanMethods = false)
class ProjectionJob {

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int PAUSE_PER_WORK = 19;

    @Bean
    BackgroundWorker projectionWorker(ProjectChanges changes) {
        return BackgroundWorker.pausing("case-projections", () -> round(changes));
    }

    private static Duration round(ProjectChanges changes) {
        long begun = System.nanoTime();
        changes.run();
        return pauseAfter(Duration.ofNanos(System.nanoTime() - begun));
    }

    static Duration pauseAfter(Duration round) {
        Duration pause = round.multipliedBy(PAUSE_PER_WORK);
        if (pause.compareTo(SHORTEST_PAUSE) < 0) {
            return SHORTEST_PAUSE;
        }
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
