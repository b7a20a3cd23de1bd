package cn.huiyin.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@WithLocalStack
class DatabaseUpgradeIT {

    private final TestStack stack = TestStack.of(DatabaseUpgradeIT.class);

    @Test
    void goesOnOnlyWhenAllIndexesAreThere() {
        try (MongoClient client = MongoClients.create(stack.mongodb())) {
            MongoDatabase database = client.getDatabase(stack.database());
            List<String> seen = new ArrayList<>();
            DatabaseUpgrade upgrade = new DatabaseUpgrade(
                    database,
                    List.of(),
                    new MigrationRun(client, stack.database(), List.of()),
                    List.of(named("one", "first"), named("other", "second")),
                    () -> seen.addAll(names(database, "one", "other")));

            upgrade.start();

            assertThat(seen).contains("first", "second");
        }
    }

    @Test
    void doesNotStartOnTheDatabaseOfSomebodyElse() {
        try (MongoClient client = MongoClients.create(stack.mongodb())) {
            MongoDatabase database = client.getDatabase(stack.database());
            DatabaseOwner first = new DatabaseOwner("district 500108");
            first.claim(database);

            first.claim(database);

            assertThatThrownBy(() -> new DatabaseOwner("district 500103").claim(database))
                    .hasMessageContaining("holds the data of district 500108 (expected: district 500103)");
        }
    }

    private static Indexes named(String collection, String name) {
        return Indexes.of(collection, new IndexModel(new Document(name, 1), new IndexOptions().name(name)));
    }

    private static List<String> names(MongoDatabase database, String... collections) {
        List<String> names = new ArrayList<>();
        for (String collection : collections) {
            database.getCollection(collection).listIndexes().forEach(index -> names.add(index.getString("name")));
        }
        return names;
    }
}
