package cn.huiyin.complaint.survey;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;

import cn.huiyin.complaint.statistics.Period;
import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** All surveys. A few a year, so all of them are one list. */
@Repository
class Surveys {

    private static final String COLLECTION = "surveys";

    private final MongoCollection<SurveyDocument> surveys;

    Surveys(MongoDatabase database) {
        surveys = database.getCollection(COLLECTION, SurveyDocument.class);
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                new IndexModel(
                        ascending(SurveyDocument.DAYS),
                        new IndexOptions().name("days").unique(true)));
    }

    /** @return false when another survey has one of the days; nothing is stored then */
    boolean insert(SurveyDocument survey) {
        try {
            surveys.insertOne(survey);
            return true;
        } catch (MongoWriteException duplicate) {
            if (duplicate.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw duplicate;
            }
            return false;
        }
    }

    Optional<SurveyDocument> find(String id) {
        return Optional.ofNullable(surveys.find(eq(SurveyDocument.ID, id)).first());
    }

    /** The latest period first. */
    List<SurveyDocument> all() {
        return surveys.find().sort(Sorts.descending(SurveyDocument.TO)).into(new ArrayList<>());
    }

    List<String> openIds() {
        return surveys.withDocumentClass(Document.class)
                .find(exists(SurveyDocument.CLOSED_AT, false))
                .map(one -> one.getString(SurveyDocument.ID))
                .into(new ArrayList<>());
    }

    /** The closed ones whose last day lies in a period. */
    List<SurveyDocument> closedIn(Period period) {
        return surveys.find(and(
                        gte(SurveyDocument.TO, period.from().toString()),
                        lte(SurveyDocument.TO, period.to().toString()),
                        exists(SurveyDocument.CLOSED_AT)))
                .into(new ArrayList<>());
    }

    /** Closes it unless it is. */
    void close(String id, Instant at) {
        surveys.updateOne(
                and(eq(SurveyDocument.ID, id), exists(SurveyDocument.CLOSED_AT, false)),
                Updates.set(SurveyDocument.CLOSED_AT, at));
    }
}
