package cn.huiyin.complaint.survey;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.projections.CaseProjection;
import cn.huiyin.complaint.cases.projections.ChangedCase;
import cn.huiyin.complaint.statistics.Period;
import cn.huiyin.complaint.statistics.domain.CountedCase;
import cn.huiyin.complaint.statistics.domain.CountedDeadline;
import cn.huiyin.complaint.survey.domain.AnsweredCase;
import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.springframework.stereotype.Repository;

/**
 * Every answer that a case was given, with the office that gave it. Derived from the cases: what was answered and
 * opened again since stays in it, so that nobody falls out of a sample by being dissatisfied.
 */
@Repository
class AnsweredCases implements CaseProjection {

    private static final String COLLECTION = "survey_answered_cases";

    private final MongoCollection<AnsweredDocument> answered;
    private final Codec<CountedCase> counted =
            MongoClientSettings.getDefaultCodecRegistry().get(CountedCase.class);

    AnsweredCases(MongoDatabase database) {
        answered = database.getCollection(COLLECTION, AnsweredDocument.class);
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                new IndexModel(ascending(AnsweredDocument.ANSWERED_AT), new IndexOptions().name("answered_at")));
    }

    @Override
    public void project(List<ChangedCase> changed) {
        List<WriteModel<AnsweredDocument>> writes =
                changed.stream().flatMap(one -> write(one).stream()).toList();
        if (!writes.isEmpty()) {
            answered.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }

    /** While a case is open again, another office may have it, so the stored answer is not changed then. */
    private Optional<WriteModel<AnsweredDocument>> write(ChangedCase changed) {
        CountedCase now = read(changed);
        String office = now.office();
        Optional<Instant> answeredAt = now.answers().stream()
                .map(CountedDeadline::metAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        if (office == null || answeredAt.isEmpty()) {
            return now.filedByItsOffice() ? Optional.of(neverDrawn(changed.id())) : Optional.empty();
        }
        Document said = new Document(AnsweredDocument.CASE_ID, changed.id())
                .append(AnsweredDocument.ANSWERED_AT, answeredAt.get())
                .append(AnsweredDocument.OFFICE, office)
                .append(AnsweredDocument.CATEGORY, changed.facts().category())
                .append(AnsweredDocument.FILED_BY_ITS_OFFICE, now.filedByItsOffice());
        String id = changed.id() + "@" + answeredAt.get().toEpochMilli();
        String how = changed.facts().open() ? "$setOnInsert" : "$set";
        return Optional.of(new UpdateOneModel<>(
                eq(AnsweredDocument.ID, id), new Document(how, said), new UpdateOptions().upsert(true)));
    }

    /** Excludes all answers of a case that has become restricted; their ids begin with the id of the case. */
    private static WriteModel<AnsweredDocument> neverDrawn(String caseId) {
        return new UpdateManyModel<>(
                new Document(AnsweredDocument.ID, new Document("$gte", caseId + "@").append("$lt", caseId + "A")),
                new Document("$set", new Document(AnsweredDocument.FILED_BY_ITS_OFFICE, true)));
    }

    private CountedCase read(ChangedCase changed) {
        return counted.decode(
                new BsonDocumentReader(changed.counting().counted()),
                DecoderContext.builder().build());
    }

    /** The cases that were answered in a period and may be drawn, each once, as its latest answer there was given. */
    Collection<AnsweredCase> between(Period period) {
        LinkedHashMap<String, AnsweredCase> latest = new LinkedHashMap<>();
        Document within = new Document("$gte", DistrictDay.startOf(period.from()))
                .append("$lt", DistrictDay.startOf(period.to().plusDays(1)));
        answered.find(new Document(AnsweredDocument.ANSWERED_AT, within))
                .sort(Sorts.ascending(AnsweredDocument.ANSWERED_AT))
                .forEach(one -> {
                    latest.remove(one.caseId());
                    if (!one.filedByItsOffice()) {
                        String category = Objects.requireNonNullElse(one.category(), "");
                        latest.put(one.caseId(), new AnsweredCase(one.caseId(), one.office(), category));
                    }
                });
        return latest.values();
    }
}
