package cn.huiyin.dispatch.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionRoleTest {

    @Test
    void readsTheClauseOnBothSidesOfAName() {
        String plain = "投诉过一次，从渝中区拉来的渣土；倒在路边";
        int start = plain.indexOf("渝中区");

        assertThat(MentionRole.clauseBefore(plain, start)).isEqualTo("从");
        assertThat(MentionRole.clauseAfter(plain, start + 3)).isEqualTo("拉来的渣土");
        assertThat(MentionRole.clauseBefore(plain, 0)).isEmpty();
        assertThat(MentionRole.clauseBefore(plain, plain.indexOf("从"))).isEmpty();
        assertThat(MentionRole.clauseAfter(plain, plain.length())).isEmpty();
    }

    @Test
    void readsNoMoreOfAClauseHoweverLongItIs() {
        int most = MentionRole.MOST_OF_A_CLAUSE;
        String plain = "南".repeat(most * 100);

        assertThat(MentionRole.clauseBefore(plain, most * 50)).hasSize(most);
        assertThat(MentionRole.clauseAfter(plain, most * 50)).hasSize(most);
        assertThat(MentionRole.clauseBefore(plain, most)).hasSize(most);
        assertThat(MentionRole.clauseBefore(plain, most - 1)).hasSize(most - 1);
    }
}
