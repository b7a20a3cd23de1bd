package cn.huiyin.dispatch.district;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.district.Gazetteer.Mention;
import cn.huiyin.dispatch.district.PlaceName.Kind;
import cn.huiyin.dispatch.district.PlaceName.Use;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private static final OfficeCode OFFICE = new OfficeCode("500108006");
    private static final Map<Character, Set<String>> READINGS = Map.ofEntries(
            Map.entry('弹', Set.of("dan", "tan")),
            Map.entry('子', Set.of("zi")),
            Map.entry('石', Set.of("shi", "dan")),
            Map.entry('时', Set.of("shi")),
            Map.entry('南', Set.of("nan")),
            Map.entry('坪', Set.of("ping")),
            Map.entry('西', Set.of("xi")),
            Map.entry('东', Set.of("dong")),
            Map.entry('路', Set.of("lu")),
            Map.entry('正', Set.of("zheng")),
            Map.entry('步', Set.of("bu")),
            Map.entry('行', Set.of("hang", "xing")),
            Map.entry('街', Set.of("jie")));

    private final Gazetteer gazetteer = new Gazetteer(
            List.of(name("弹子石"), name("南坪西路"), name("南坪东路"), name("南坪西路小学"), name("南坪步行街")),
            List.of(name("轻轨弹子石")),
            List.of(new OutsideName("观音桥", "江北区", false)),
            letter -> READINGS.getOrDefault(letter, Set.of()));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "弹子时老街, 弹子石",
        "在 Danzishi 附近, 弹子石",
        "tan zi shi, 弹子石",
        "Nánpíng Xi Road 38, 南坪西路",
        "NANPING WEST RD, 南坪西路",
        "轻轨弹子石站, 轻轨弹子石",
        "轻轨弹子时站, 轻轨弹子石",
        "Nanping Pedestrian Street, 南坪步行街",
        "nanping walking st, 南坪步行街"
    })
    void findsANameHoweverItIsWritten(String typed, String name) {
        assertThat(gazetteer.mentionedIn(typed)).extracting(Mention::name).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"南坪正路", "南坪正路小学", "弹弓石", "轻轨弹弓石", "dan", "shiwan"})
    void findsNothingInWhatMeansSomethingElse(String typed) {
        assertThat(gazetteer.mentionedIn(typed)).isEmpty();
    }

    @Test
    void knowsAPlaceOutside() {
        assertThat(gazetteer.mentionedIn("江边观音桥")).singleElement().satisfies(mention -> assertThat(mention.outside())
                .isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"弹子", "弹子时", "danzi", "弹子石对面", "轻轨弹子石站"})
    void offersAPlaceToWhoLooksForIt(String typed) {
        assertThat(gazetteer.search(typed, 10)).extracting(PlaceName::name).contains("弹子石");
    }

    private static PlaceName name(String name) {
        return new PlaceName(name, Kind.STOP, OFFICE, 0.75, Use.TEXT, Optional.empty());
    }
}
