package cn.huiyin.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.contracts.ProblemType;
import org.junit.jupiter.api.Test;

class PointersTest {

    @Test
    void turnsAPropertyPathIntoAPointer() {
        assertThat(Pointers.ofProperty("text")).isEqualTo("/text");
        assertThat(Pointers.ofProperty("place.lon")).isEqualTo("/place/lon");
        assertThat(Pointers.ofProperty("items[0].place.lon")).isEqualTo("/items/0/place/lon");
        assertThat(Pointers.ofProperty("")).isEmpty();
    }

    @Test
    void turnsAConstraintIntoACode() {
        assertThat(Pointers.code("NotBlank")).isEqualTo("not-blank");
        assertThat(Pointers.code("Size")).isEqualTo("size");
    }

    @Test
    void addsWrongFieldsToAProblemWithoutChangingIt() {
        ProblemException none = ProblemException.of(ProblemType.INVALID_INPUT, "Wrong.");

        ProblemException two = none.at("/a", "size").at("/b", "missing", "Say where.");

        assertThat(none.errors()).isEmpty();
        assertThat(two.errors())
                .containsExactly(new ProblemError("/a", "size", null), new ProblemError("/b", "missing", "Say where."));
        assertThat(two.detail()).isEqualTo("Wrong.");
    }
}
