package cn.huiyin.complaint.cases.search;

import cn.huiyin.complaint.cases.store.CaseFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a {@link SearchedCase} that acts change.
 *
 * @param words null where nothing was said since the complaint
 */
record SearchedFacts(
        String id, long version, CaseFacts facts, @Nullable List<String> words) {}
