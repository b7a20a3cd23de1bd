package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.acts.EventFields;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import java.time.Instant;
import java.util.Map;

/**
 * What the citizen said after the complaint, unchanged.
 *
 * @param at when; time and act are those of the entry in the timeline
 * @param act what was done, a code
 * @param texts by the names that they have in the timeline
 */
record LaterWords(Instant at, String act, Map<String, String> texts) {

    static LaterWords of(CaseEvent event) {
        return new LaterWords(event.at(), Acts.of(event).code(), EventFields.wordsOfCitizen(event));
    }

    @Override
    public String toString() {
        return "LaterWords[masked]";
    }
}
