package cn.huiyin.complaint.districtparts;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A part that was published; stored, and never changed. Public for the database driver.
 *
 * @param number 1 for the first publication of any part, one more for each later one
 * @param part code of the part
 * @param effectiveFrom cases that are registered from then on are decided by it
 * @param cases on how many it was tried
 * @param changed for how many of them it says something else
 * @param person who published it, by id at the identity server
 */
public record PartPublication(
        @BsonId int number,
        String part,
        String text,
        Instant effectiveFrom,
        String note,
        int cases,
        int changed,
        Instant publishedAt,
        String person,
        String name) {}
