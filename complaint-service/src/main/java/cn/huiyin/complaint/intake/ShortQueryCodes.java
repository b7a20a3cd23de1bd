package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.CaseNumber;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Which numbers were handed out with a query code of six characters: those until the day of the upgrade. */
@Component
class ShortQueryCodes {

    private final SingletonSupplier<Optional<String>> lastDay;

    /** The database is asked once, when it has been upgraded. */
    @Autowired
    ShortQueryCodes(MongoDatabase database) {
        this(() -> stored(database));
    }

    /** @param lastDay as in a case number, e.g. {@code 20261124}; empty where all codes are long */
    ShortQueryCodes(Supplier<Optional<String>> lastDay) {
        this.lastDay = SingletonSupplier.of(lastDay);
    }

    boolean wereHandedOutWith(CaseNumber number) {
        return lastDay.obtain()
                .filter(until -> number.digitsOfDay().compareTo(until) <= 0)
                .isPresent();
    }

    private static Optional<String> stored(MongoDatabase database) {
        return Optional.ofNullable(database.getCollection("counters")
                        .find(Filters.eq("_id", "short-query-codes"))
                        .first())
                .map(kept -> kept.getString("until").replace("-", ""));
    }
}
