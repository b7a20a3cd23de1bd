package cn.huiyin.complaint.cases.search;

import cn.huiyin.complaint.cases.queues.Selection;
import cn.huiyin.complaint.cases.store.CaseFacts;
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

    boolean fulfils(Selection selection, Collection<String> asked, Instant now) {
        return selection.contains(facts, now) && words.containsAll(asked);
    }

    Cursor cursor() {
        return new Cursor(at, id);
    }
}
