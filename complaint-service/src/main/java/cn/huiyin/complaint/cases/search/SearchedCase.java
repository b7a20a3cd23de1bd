package cn.huiyin.complaint.cases.search;

import cn.huiyin.complaint.cases.queues.Selection;
import cn.huiyin.complaint.cases.store.CaseFacts;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.platform.paging.Cursor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What a search knows of a case.
 *
 * @param version of the case when its facts were read
 * @param at when the case was registered
 * @param facts by these a search leaves out what its list does not show; the case itself has the last word
 * @param words of the complaint, and of what was said after it
 */
public record SearchedCase(@BsonId String id, long version, Instant at, CaseFacts facts, List<String> words) {

    boolean fulfils(Scope scope, Selection selection, Collection<String> asked, Instant now) {
        return isIn(scope) && selection.contains(facts, now) && words.containsAll(asked);
    }

    /** As far as restrictions go: whoever counts or pages what was found must not come upon a restricted case. */
    private boolean isIn(Scope scope) {
        return scope instanceof Scope.Everything || scope instanceof Scope.Restricted == (facts.restricted() != null);
    }

    Cursor cursor() {
        return new Cursor(at, id);
    }
}
