package cn.huiyin.complaint.importsources;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Repository;

/** All sources, by name; the last change wins. */
@Repository
class ImportSources {

    private static final String NAME = "_id";

    /** A district has a handful; of more than these, the first by name are listed. */
    private static final int MOST_LISTED = 200;

    private final MongoCollection<ImportSource> sources;

    ImportSources(MongoDatabase database) {
        sources = database.getCollection("import_sources", ImportSource.class);
    }

    List<ImportSource> all() {
        return sources.find().sort(Sorts.ascending(NAME)).limit(MOST_LISTED).into(new ArrayList<>());
    }

    /** A source without columns is deleted. */
    void keep(ImportSource source) {
        if (source.columns().isEmpty()) {
            sources.deleteOne(eq(NAME, source.name()));
        } else {
            sources.replaceOne(eq(NAME, source.name()), source, new ReplaceOptions().upsert(true));
        }
    }
}
