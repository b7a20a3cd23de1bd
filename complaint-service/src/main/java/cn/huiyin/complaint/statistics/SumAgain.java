package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.cases.projections.ProjectChanges;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Lets every day be summed where none is yet: after an upgrade that changed what is summed. */
@Component
class SumAgain implements ApplicationRunner {

    private final DayRollups rollups;
    private final ProjectChanges changes;

    SumAgain(DayRollups rollups, ProjectChanges changes) {
        this.rollups = rollups;
        this.changes = changes;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (rollups.isEmpty()) {
            changes.rebuild();
        }
    }
}
