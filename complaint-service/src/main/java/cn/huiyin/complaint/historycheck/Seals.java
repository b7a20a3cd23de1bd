package cn.huiyin.complaint.historycheck;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The seals of all histories. A seal is only extended, and only if it still has the length that was read. */
@Repository
class Seals {

    private static final String ID = "_id";
    private static final String ENTRIES = "entries";
    private static final String HASHES = "hashes";
    private static final int BATCH = 1000;

    private final MongoCollection<Seal> seals;

    Seals(MongoDatabase database) {
        seals = database.getCollection("case_seals", Seal.class);
    }

    Optional<Seal> find(String id) {
        return Optional.ofNullable(seals.find(eq(ID, id)).first());
    }

    Map<String, Seal> of(Collection<String> ids) {
        return seals.find(in(ID, ids)).into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(Seal::id, Function.identity()));
    }

    /** All, in the order of their ids, through one cursor. */
    MongoCursor<Seal> all() {
        return seals.find().sort(Sorts.ascending(ID)).batchSize(BATCH).cursor();
    }

    /** @param before as they were read, by id; where there is none, it is the first of its case */
    void write(List<Seal> longer, Map<String, Seal> before) {
        if (!longer.isEmpty()) {
            seals.bulkWrite(
                    longer.stream()
                            .map(seal -> write(seal, before.get(seal.id())))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        }
    }

    private static UpdateOneModel<Seal> write(Seal seal, @Nullable Seal before) {
        return before == null
                ? new UpdateOneModel<>(
                        eq(ID, seal.id()),
                        combine(setOnInsert(ENTRIES, seal.entries()), setOnInsert(HASHES, seal.hashes())),
                        new UpdateOptions().upsert(true))
                : new UpdateOneModel<>(
                        and(eq(ID, seal.id()), eq(ENTRIES, before.entries())),
                        combine(set(ENTRIES, seal.entries()), set(HASHES, seal.hashes())));
    }
}
