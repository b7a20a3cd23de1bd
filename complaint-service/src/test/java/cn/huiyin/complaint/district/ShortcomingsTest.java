package cn.huiyin.complaint.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.platform.pack.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortcomingsTest {

    private static final String HEADER = "code,categories,name,name_en,source\n";

    @TempDir
    private Path pack;

    @Test
    void offersWhatBelongsToTheGroupTheSubgroupOrTheLeafAndWhatIsForAll() throws IOException {
        Shortcomings read = read("""
                still-loud,noise,还是吵,Still loud,test
                drilling,noise.construction,还在打桩,Still drilling,test
                at-night,noise.construction.night,夜里还在施工,Still at night,test
                still-smells,odour|dust,还是有味道,Still smells,test
                other,,其他,Other,test
                """);

        assertThat(read.offeredFor(category("noise.construction.night")))
                .containsExactly("still-loud", "drilling", "at-night", "other");
        assertThat(read.offeredFor(category("noise.construction.day")))
                .containsExactly("still-loud", "drilling", "other");
        assertThat(read.offeredFor(category("dust.site"))).containsExactly("still-smells", "other");
        assertThat(read.offeredFor(category("other.light"))).containsExactly("other");
        assertThat(read.offeredFor(null)).containsExactly("other");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Not-Solved,,a,b,test       ; code
                    other,noise.loud,a,b,test  ; categories
                    other,,,b,test             ; name
                    other,,a,,test             ; name_en
                    """)
    void refusesAWrongRow(String row, String column) {
        assertThatThrownBy(() -> read(row + "\nrest,,其余,Rest,test\n"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("shortcomings.csv line 2: " + column + ":");
    }

    @Test
    void refusesTheSameCodeTwiceAndATableWithNothingForAll() {
        assertThatThrownBy(() -> read("other,,其他,Other,test\nother,,其余,Rest,test\n"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("line 3: code");
        assertThatThrownBy(() -> read("still-loud,noise,还是吵,Still loud,test\n"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("none for all categories");
    }

    @Test
    void offersInThisDistrictSomethingOfItsOwnToEachGroupThatHasMostComplaints() {
        Shortcomings read = NananDistrict.shortcomings();

        assertThat(read.offeredFor(category("noise.social.shop"))).contains("still-at-night", "measured-wrong-time");
        assertThat(read.offeredFor(category("odour.cooking.restaurant")))
                .contains("still-smells")
                .doesNotContain("still-at-night");
        assertThat(read.offeredFor(category("dust.site"))).contains("still-dusty");
    }

    private Shortcomings read(String rows) throws IOException {
        Files.writeString(pack.resolve("shortcomings.csv"), HEADER + rows);
        Files.writeString(pack.resolve("taxonomy.csv"), """
                code
                noise.construction.night
                noise.construction.day
                odour.cooking.restaurant
                dust.site
                other.light
                """);
        return Shortcomings.read(pack);
    }

    private static Category category(String code) {
        return new Category(code, code);
    }
}
