package cn.huiyin.bench.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class IndexEntriesTest {

    @Test
    void countsEachDifferentValueOfAnArray() {
        assertThat(entries("{words: 1, at: 1}", "{words: ['a', 'b', 'b'], at: 7}"))
                .isEqualTo(2);
    }

    @Test
    void countsTheFieldsOfOneArrayTogether() {
        assertThat(entries("{'clocks.kind': 1, 'clocks.due': 1}", "{clocks: [{kind: 'a', due: 1}, {kind: 'b'}]}"))
                .isEqualTo(2);
    }

    @Test
    void countsOneForAFieldThatIsMissing() {
        assertThat(entries("{office: 1, at: 1}", "{at: 7}")).isEqualTo(1);
    }

    private static long entries(String key, String document) {
        return IndexEntries.entries(BsonDocument.parse(key), BsonDocument.parse(document));
    }
}
