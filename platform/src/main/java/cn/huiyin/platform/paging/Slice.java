package cn.huiyin.platform.paging;

import java.time.Instant;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The part of a list that one query reads, bounded on both sides of the sort key. */
public sealed interface Slice {

    /** Sort keys from one moment, included, to another, excluded. */
    record Window(Instant from, Instant to) implements Slice {

        @Override
        public Bson filter(String timeField, String idField) {
            return new Document(timeField, new Document("$gte", from).append("$lt", to));
        }
    }

    /** One sort key and the ids after a given one, in the direction of the list. */
    record Tie(Instant at, String id, boolean ascending) implements Slice {

        @Override
        public Bson filter(String timeField, String idField) {
            return new Document(timeField, at).append(idField, new Document(ascending ? "$gt" : "$lt", id));
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
