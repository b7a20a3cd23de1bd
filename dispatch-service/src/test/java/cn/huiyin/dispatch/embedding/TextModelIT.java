package cn.huiyin.dispatch.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.engine.Complaint;
import cn.huiyin.dispatch.engine.HybridStage;
import cn.huiyin.dispatch.engine.TextReading;
import cn.huiyin.dispatch.engine.TextReading.Verdict;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import cn.huiyin.dispatch.pack.NananPack;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real model with the head of the pack; none of the sentences stands among the examples. */
class TextModelIT {

    private static final BgeSmallZh MODEL = BgeSmallZh.load();
    private static final District DISTRICT =
            DistrictPackReader.read(NananPack.folder()).district();

    @AfterAll
    static void close() throws Exception {
        MODEL.close();
    }

    @ParameterizedTest
    @CsvSource({
        "坎下头那家火锅天天熬底料，呛得我一家人眼泪水直流, odour.cooking.restaurant",
        "楼高头的娃儿一天到黑蹦上蹦下，我这边灯都要遭震落了, noise.neighbour.living",
        "拉沙的大车一到夜头就从门口轰起过，床板都在抖, noise.traffic.haulage",
        "巷子头的茅房几天没得人打整，熏得人心头翻, odour.municipal.toilet",
        "机麻哗啦啦转到下半夜，硬是睡不成, noise.social.mahjong",
    })
    void readsAShortComplaintInDialect(String text, String category) {
        TextReading reading = read(text);

        assertThat(reading.category())
                .hasValueSatisfying(found -> assertThat(found.code().value()).isEqualTo(category));
    }

    @ParameterizedTest
    @CsvSource({"厂里三个月没发工资了找谁, OUT_OF_SCOPE", "想问哈老年卡在哪点办, OUT_OF_SCOPE"})
    void givesAForeignMatterNoCategory(String text, Verdict verdict) {
        assertThat(read(text).verdict()).isEqualTo(verdict);
    }

    @Test
    void readsTheSameComplaintTwiceAlike() {
        String text = "工地半夜还在打桩，孩子睡不着";

        assertThat(read(text)).isEqualTo(read(text));
        assertThat(MODEL.of(text)).containsExactly(MODEL.of(text));
    }

    @Test
    void givesVectorsOfLengthOneForAnyText() {
        for (String text : new String[] {"", "吵", "油烟".repeat(5000)}) {
            float[] vector = MODEL.of(text);

            assertThat(vector).hasSize(512);
            assertThat(product(vector, vector)).isEqualTo(1, within(1e-4));
        }
    }

    @Test
    void putsTextsOfLikeMeaningNearEachOther() {
        float[] one = MODEL.of("楼上半夜拖凳子");
        float[] same = MODEL.of("邻居深夜在楼上挪动家具");
        float[] other = MODEL.of("河水发黑，有死鱼");

        assertThat(product(one, same)).isGreaterThan(product(one, other));
    }

    private static TextReading read(String text) {
        Complaint complaint = new Complaint(text, Optional.empty(), Optional.empty(), "", Instant.EPOCH);
        return new HybridStage(MODEL).read(complaint, DISTRICT);
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
