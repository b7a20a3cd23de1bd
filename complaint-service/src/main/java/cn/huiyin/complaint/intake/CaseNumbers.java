package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.district.District;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hands out case numbers, unique and rising within a day. An instance reserves a block at a time, so that not every
 * filing has to update the counter; numbers that a stopped instance had reserved are never given out.
 */
@Component
public class CaseNumbers {

    private static final int BLOCK = 20;
    /** More than a city's busiest day has. */
    private static final long MAX_NUMBERS_OF_A_DAY = 20_000;

    private static final String NEXT = "next";

    private final MongoCollection<Document> counters;
    private final String district;

    @Nullable
    private LocalDate day;

    private long next;
    private long end;

    CaseNumbers(MongoDatabase database, District district) {
        counters = database.getCollection("counters");
        this.district = district.numberPrefix();
    }

    synchronized CaseNumber next(Instant now) {
        LocalDate today = DistrictDay.dateOf(now);
        if (!today.equals(day) || next == end) {
            takeBlock(today);
        }
        return CaseNumber.of(district, today, next++);
    }

    /**
     * Leaves out numbers of these days, the first and the last included: some may have been handed out and be known to
     * nobody here any more, and whoever holds such a number holds its query code too.
     */
    public void leaveOut(LocalDate first, LocalDate last) {
        first.datesUntil(last.plusDays(1))
                .forEach(each -> counters.updateOne(
                        counterOf(each), Updates.inc(NEXT, MAX_NUMBERS_OF_A_DAY), new UpdateOptions().upsert(true)));
    }

    private static Bson counterOf(LocalDate day) {
        return Filters.eq("_id", "case-number-" + day);
    }

    private void takeBlock(LocalDate today) {
        Document counter = counters.findOneAndUpdate(
                counterOf(today),
                Updates.inc(NEXT, (long) BLOCK),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        day = today;
        end = counter.getLong(NEXT) + 1;
        next = end - BLOCK;
    }
}
