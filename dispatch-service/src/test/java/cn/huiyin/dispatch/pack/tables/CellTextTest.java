package cn.huiyin.dispatch.pack.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void readsQuotedWordsAndTheListThatTheyAre() {
        assertThat(CellText.quoted("not(\"a\\\"b\", \"c\")")).containsExactly("a\\\"b", "c");
        assertThat(CellText.isPlainList("\"a\", \"b\"")).isTrue();
        assertThat(CellText.isPlainList("\"a\", b")).isFalse();
        assertThat(CellText.isOneText("\"a\\\"b\"")).isTrue();
        assertThat(CellText.isOneText("\"a\", \"b\"")).isFalse();
    }

    @Test
    void endsForLongWordsAndLongLists() {
        assertThat(CellText.quoted("\"" + "x".repeat(50_000) + "\"")).hasSize(1);
        assertThat(CellText.isPlainList("\"a\"" + ", \"b\"".repeat(20_000))).isTrue();
    }
}
