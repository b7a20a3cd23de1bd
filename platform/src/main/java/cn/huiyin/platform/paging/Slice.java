package cn.huiyin.platform.paging;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import org.bson.conversions.Bson;

/** The part of a list that one query reads, bounded on both sides of the sort key. */
public sealed interface Slice {

    /** Sort keys from one moment, included, to another, excluded. */
    record Window(Instant from, Instant to) implements Slice {

        @Override
        public Bson filter(String timeField, String idField) {
            return Filters.and(Filters.gte(timeField, from), Filters.lt(timeField, to));
        }
    }

    /** One sort key and the ids after a given one, in the direction of the list. */
    record Tie(Instant at, String id, boolean ascending) implements Slice {

        @Override
        public Bson filter(String timeField, String idField) {
            return Filters.and(
                    Filters.eq(timeField, at), ascending ? Filters.gt(idField, id) : Filters.lt(idField, id));
        }
    }

    /**
     * The slice as a filter.
     *
     * @param timeField the sort key, a date
     * @param idField tells apart documents of one sort key
     */
    Bson filter(String timeField, String idField);
}
