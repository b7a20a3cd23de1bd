package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.store.DepartmentCalls;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.Page;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cases that a department is called in to. */
@RestController
class DepartmentController {

    private static final int MOST_COUNTED = 1000;

    private final CaseQueues queues;
    private final DeskViews views;
    private final Clock time;

    DepartmentController(CaseQueues queues, DeskViews views, Clock time) {
        this.queues = queues;
        this.views = views;
        this.time = time;
    }

    /**
     * Lists the cases that the caller's department is called in to. One page; what is open, that which has waited
     * longest first; what is done, the latest first.
     *
     * @param part called (to report in), reported (in work) or done
     * @param cursor {@code next} of the page before; none for the first page
     * @param size most cases on the page
     */
    @GetMapping("/api/department/tasks")
    Page<DepartmentTask> listDepartmentTasks(
            Actor actor,
            @RequestParam(defaultValue = "called") String part,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(defaultValue = QueueController.USUAL_SIZE) @Min(1) @Max(QueueController.LARGEST_SIZE)
                    int size) {
        String department = department(actor);
        return queues.ofDepartment(department, part(part), time.instant(), cursor, size)
                .map(listed -> views.task(listed, department));
    }

    /**
     * Counts the cases that the caller's department is called in to. Exactly up to 1,000.
     *
     * @param part called (to report in), reported (in work) or done
     */
    @GetMapping("/api/department/tasks/count")
    QueueCount countDepartmentTasks(Actor actor, @RequestParam(defaultValue = "called") String part) {
        int count = queues.count(department(actor), part(part), time.instant(), MOST_COUNTED + 1);
        return new QueueCount(Math.min(count, MOST_COUNTED), count > MOST_COUNTED);
    }

    private static String department(Actor actor) {
        String department = actor.department();
        if (department == null) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "This account speaks for no department.");
        }
        return department;
    }

    private static DepartmentCalls.Part part(String code) {
        return Arrays.stream(DepartmentCalls.Part.values())
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                                ProblemType.INVALID_INPUT,
                                "part: \"%s\" (expected: called, reported or done)".formatted(code))
                        .at("?part", "unknown"));
    }
}
