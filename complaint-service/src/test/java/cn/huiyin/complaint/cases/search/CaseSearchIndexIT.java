package cn.huiyin.complaint.cases.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.store.CaseFacts;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLocalStack
class CaseSearchIndexIT {

    private static final Instant AT = Instant.parse("2026-11-20T04:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");
    private static final String WORD = "噪声";

    private MongoClient client;
    private CaseSearchIndex words;

    @BeforeEach
    void open() {
        TestStack stack = TestStack.of(CaseSearchIndexIT.class);
        client = MongoClients.create(stack.mongodb());
        MongoDatabase database = client.getDatabase(stack.database());
        database.getCollection(CaseSearchIndex.COLLECTION)
                .createIndexes(CaseSearchIndex.indexes().indexes());
        words = new CaseSearchIndex(database);
        words.clear();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void findsACaseInTheOfficeThatHasItNow() {
        words.add(List.of(searched("a", 1, null)));
        words.update(List.of(new SearchedFacts("a", 2, facts("first"), null)));
        words.update(List.of(new SearchedFacts("a", 3, facts("second"), null)));

        assertThat(found("first")).isEmpty();
        assertThat(found("second")).containsExactly("a");
        assertThat(found(null)).containsExactly("a");
    }

    @Test
    void keepsTheFactsOfTheLatestVersionWhenAnEarlierOneIsLate() {
        words.add(List.of(searched("a", 3, "second")));

        words.update(List.of(new SearchedFacts("a", 2, facts("first"), null)));

        assertThat(found("second")).containsExactly("a");
    }

    @Test
    void saysWhichCasesWereThereAlready() {
        words.add(List.of(searched("a", 1, "first")));

        Set<String> known = words.add(List.of(searched("b", 1, "first"), searched("a", 2, "second")));

        assertThat(known).containsExactly("a");
        assertThat(found("first")).containsExactly("b", "a");
    }

    private List<String> found(@Nullable String office) {
        return words.with(WORD, office, NOW, null, 10).items().stream()
                .map(SearchedCase::id)
                .toList();
    }

    private static SearchedCase searched(String id, long version, @Nullable String office) {
        return new SearchedCase(id, version, AT, facts(office), List.of(WORD));
    }

    private static CaseFacts facts(@Nullable String office) {
        return new CaseFacts(
                true, null, null, null, null, null, null, null, null, office, null, null, AT, null, null, null);
    }
}
