package cn.huiyin.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * What every message about a case says: the case as it now stands, who acted, and what happened.
 *
 * @param snapshot the case as it stands after the event
 * @param by in what capacity somebody acted
 * @param event what happened
 */
public record CaseMessage<E extends CaseEventV1>(
        @JsonProperty("case") CaseSnapshotV1 snapshot,

        @OneOf({
            "citizen",
            "engine",
            "operator",
            "triage",
            "office",
            "office-head",
            "department",
            "supervisor",
            "leader",
            "integrity",
            "admin"
        })
        String by,

        E event) {

    public CaseMessage {
        Objects.requireNonNull(snapshot, "case");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(event, "event");
    }
}
