package cn.huiyin.dispatch.engine;

import static cn.huiyin.dispatch.engine.Complaints.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.PlaceName;
import cn.huiyin.dispatch.engine.Evidence.Source;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import cn.huiyin.dispatch.pack.NananPack;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of many names take no more than a bounded number of them, which no ordinary text reaches. */
class LongTextsIT {

    private static final int LONGEST = 10_000;
    private static final District DISTRICT =
            DistrictPackReader.read(NananPack.folder()).district();

    @ParameterizedTest
    @ValueSource(strings = {"南坪街道", "我在南坪，找过弹子石，", "我家住南山街道，但是这个厂在南坪镇，", "武汉"})
    void looksAtABoundedNumberOfNames(String repeated) {
        NamedPlaces named =
                NamedPlaces.in(repeated.repeat(LONGEST / repeated.length()), Source.TEXT, DISTRICT, new ArrayList<>());

        assertThat(named.here().size() + named.aside().size()).isLessThanOrEqualTo(NamedPlaces.MOST_NAMES);
    }

    @Test
    void givesABoundedNumberOfReasonsForATextOfAllNames() {
        String all = String.join(
                "，",
                DISTRICT.gazetteer().positioned().stream().map(PlaceName::name).toList());

        PlaceReading reading = PlaceStage.locate(aComplaint().saying(all).build(), DISTRICT);

        assertThat(all.length()).isGreaterThan(NamedPlaces.MOST_NAMES * 2);
        assertThat(reading.reasons()).hasSizeLessThanOrEqualTo(NamedPlaces.MOST_NAMES);
    }

    @Test
    void splitsATextIntoABoundedNumberOfSentencesAndKeepsTheWordsOfTheRest() {
        String words = "吵。".repeat(LONGEST / 2) + "打桩";

        Sentences sentences = Sentences.of(words, DISTRICT.rules().lexicon());

        assertThat(sentences.count()).isBetween(Sentences.MOST, Sentences.MOST + 1);
        assertThat(sentences.in(sentences.count() - 1)).contains("打桩");
    }

    @Test
    void readsAllNamesOfOrdinaryTexts() throws IOException {
        List<String> rows = Files.readAllLines(NananPack.folder().resolve("examples.csv"));

        assertThat(rows).allSatisfy(row -> assertThat(DISTRICT.gazetteer().mentionedIn(row))
                .hasSizeLessThan(NamedPlaces.MOST_NAMES / 4));
    }
}
