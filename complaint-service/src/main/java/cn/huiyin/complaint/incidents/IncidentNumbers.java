package cn.huiyin.complaint.incidents;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.district.District;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Numbers of incidents, unique, e.g. {@code NA-S20261124-0003}: nobody takes one for the number of a case. */
@Component
class IncidentNumbers {

    private static final String NEXT = "next";

    private final MongoCollection<Document> counters;
    private final String district;

    IncidentNumbers(MongoDatabase database, District district) {
        counters = database.getCollection("counters");
        this.district = district.numberPrefix();
    }

    String next(Instant now) {
        LocalDate day = DistrictDay.dateOf(now);
        Document counter = counters.findOneAndUpdate(
                Filters.eq("_id", "incident-number-" + day),
                Updates.inc(NEXT, 1L),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return "%s-S%s-%04d".formatted(district, day.format(DateTimeFormatter.BASIC_ISO_DATE), counter.getLong(NEXT));
    }
}
