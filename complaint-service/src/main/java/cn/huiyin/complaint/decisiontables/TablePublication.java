package cn.huiyin.complaint.decisiontables;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A table that was published; stored, and never changed. Public for the database driver.
 *
 * @param number 1 for the first publication of any table, one more for each later one
 * @param table code of the table
 * @param effectiveFrom cases that are registered from then on are decided by it
 * @param cases on how many it was tried
 * @param changed for how many of them it says something else
 * @param person who published it, by id at the identity server
 */
public record TablePublication(
        @BsonId int number,
        String table,
        String dmn,
        Instant effectiveFrom,
        String note,
        int cases,
        int changed,
        Instant publishedAt,
        String person,
        String name) {}
