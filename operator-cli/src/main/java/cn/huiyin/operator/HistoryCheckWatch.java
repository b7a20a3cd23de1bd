package cn.huiyin.operator;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** Waits for the end of a check of the histories, and gives up with a message when it does not end. */
final class HistoryCheckWatch {

    private static final String RUNNING = "running";

    private final HistoryChecks checks;
    private final Duration pollInterval;

    HistoryCheckWatch(HistoryChecks checks, Duration pollInterval) {
        this.checks = checks;
        this.pollInterval = pollInterval;
    }

    /**
     * @return the check that was asked for here, done. One that was under way before and broke off is followed by
     *     another
     * @throws Failure where it broke off or nobody gets on with it
     */
    JsonNode done() throws InterruptedException {
        JsonNode started = checks.start();
        JsonNode ended = end(started);
        if (isBrokenOff(ended) && isIn(started, RUNNING)) {
            System.out.println("  The check that was under way broke off; another one is begun.");
            ended = end(checks.start());
        }
        if (isBrokenOff(ended)) {
            throw new Failure(
                    ("The check broke off after %d cases: complaint-service ended or failed meanwhile. See its"
                                    + " log, then start another one.")
                            .formatted(casesOf(ended)));
        }
        return ended;
    }

    private JsonNode end(JsonNode started) throws InterruptedException {
        JsonNode check = started;
        while (!isIn(check, "done") && !isBrokenOff(check)) {
            if (check.path("stalled").asBoolean()) {
                throw new Failure(
                        ("Nothing has moved for a minute, after %d cases: complaint-service does not get on with"
                                        + " the check. See its log.")
                                .formatted(casesOf(check)));
            }
            Thread.sleep(pollInterval);
            check = next(check);
        }
        return check;
    }

    private JsonNode next(JsonNode check) {
        try {
            return checks.show(check.path("id").asString());
        } catch (Failure away) {
            throw new Failure(
                    "The check was under way, %d cases read, and does not answer any more: %s Start another one when it does."
                            .formatted(casesOf(check), away.getMessage()),
                    away);
        }
    }

    private static boolean isBrokenOff(JsonNode check) {
        return isIn(check, "broken-off");
    }

    private static boolean isIn(JsonNode check, String state) {
        return check.path("state").asString().equals(state);
    }

    private static long casesOf(JsonNode check) {
        return check.path("cases").asLong();
    }
}
