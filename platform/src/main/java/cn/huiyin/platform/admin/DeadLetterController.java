package cn.huiyin.platform.admin;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.messaging.DeadLetter;
import cn.huiyin.platform.messaging.DeadLetters;
import cn.huiyin.platform.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The messages that this service set aside, and the way back for them. */
@RestController
@RequestMapping(AdminRoutes.DEAD_LETTERS + "${spring.application.name}")
class DeadLetterController {

    private static final int SHOWN = 100;

    private final DeadLetters letters;
    private final AdminLog log;

    DeadLetterController(DeadLetters letters, AdminLog log) {
        this.letters = letters;
        this.log = log;
    }

    /**
     * A queue and what was set aside from it.
     *
     * @param queue its name
     * @param count how many messages lie aside
     * @param letters the oldest of them, without their content; a hundred at most
     */
    record SetAside(String queue, long count, List<DeadLetter> letters) {}

    /**
     * Which messages go back.
     *
     * @param id of one message; none for all of the queue
     */
    record Replay(@Nullable String id) {}

    /**
     * What a replay did.
     *
     * @param count how many messages went back to their queue
     */
    record Replayed(int count) {}

    /** Lists the messages that this service set aside. By queue; without the content of any message. */
    @GetMapping
    List<SetAside> listDeadLetters() {
        return letters.queues().stream().map(this::setAside).toList();
    }

    /**
     * Sends messages back to their queue. One, or all that lie aside now; each leaves only once the broker has it.
     *
     * @param queue name of the queue
     */
    @PostMapping("/{queue}/replays")
    Replayed replayDeadLetters(@PathVariable String queue, @RequestBody Replay body, Actor admin) {
        if (!letters.queues().contains(queue)) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "There is no such queue.");
        }
        Map<String, String> which = Map.of("message", Objects.requireNonNullElse(body.id(), "all"));
        return new Replayed(
                log.recording(admin, "dead-letters-replayed", queue, which, () -> letters.replay(queue, body.id())));
    }

    private SetAside setAside(String queue) {
        long count = letters.count(queue);
        return new SetAside(queue, count, count == 0 ? List.of() : letters.list(queue, SHOWN));
    }
}
