package cn.huiyin.complaint.statistics;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** The sums of all days, one document a day; at most some 400 are read, however old the platform is. */
@Repository
class DayRollups {

    private static final String COLLECTION = "statistics_days";
    private static final String ID = "_id";
    private static final String REVISION = "revision";

    private final MongoCollection<DayRollup> days;

    DayRollups(MongoDatabase database) {
        days = database.getCollection(COLLECTION, DayRollup.class);
    }

    /** Of the days from the first to the last, both included, those that anything happened on. */
    List<DayRollup> between(LocalDate first, LocalDate last) {
        return days.find(and(gte(ID, first.toString()), lte(ID, last.toString())))
                .into(new ArrayList<>());
    }

    /** 0 when the day has never been counted. */
    long revisionOf(LocalDate day) {
        Document stored = days.withDocumentClass(Document.class)
                .find(eq(ID, day.toString()))
                .projection(Projections.include(REVISION))
                .first();
        return stored == null ? 0 : stored.getLong(REVISION);
    }

    /** Stores new sums unless others were stored since that revision was read. */
    boolean store(DayRollup recounted) {
        long before = recounted.revision() - 1;
        if (before > 0) {
            return days.replaceOne(and(eq(ID, recounted.day()), eq(REVISION, before)), recounted)
                            .getMatchedCount()
                    == 1;
        }
        try {
            days.insertOne(recounted);
            return true;
        } catch (MongoWriteException duplicate) {
            if (duplicate.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw duplicate;
            }
            return false;
        }
    }
}
