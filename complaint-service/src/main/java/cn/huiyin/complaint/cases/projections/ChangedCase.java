package cn.huiyin.complaint.cases.projections;

import cn.huiyin.complaint.cases.store.CaseFacts;
import cn.huiyin.complaint.cases.store.StatisticsEntry;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A case that has changed since the projections saw it.
 *
 * @param version the one that was read
 */
public record ChangedCase(@BsonId String id, long version, CaseFacts facts, StatisticsEntry counting) {}
