package cn.huiyin.complaint.cases.projections;

import cn.huiyin.platform.background.BackgroundWorker;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Runs the projections round after round. The pause is a second, and longer after a long round, so that they take at most
 * a twentieth of a processor however much comes in.
 */
@Configuration(proxyBeanMethods = false)
class ProjectionJob {

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final int PAUSE_PER_WORK = 19;

    @Bean
    BackgroundWorker projectionWorker(ProjectChanges changes) {
        return BackgroundWorker.pausing("case-projections", () -> round(changes));
    }

    private static Duration round(ProjectChanges changes) {
        var begun = System.nanoTime();
        changes.run();
        var pause = Duration.ofNanos(System.nanoTime() - begun).multipliedBy(PAUSE_PER_WORK);
        return pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause;
    }
}
