package cn.huiyin.dispatch.engine;

import static cn.huiyin.dispatch.engine.Complaints.aComplaint;
import static cn.huiyin.dispatch.engine.Districts.aDistrict;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.contracts.ReasonCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceReaderTest {

    @Test
    void saysWhatTextAndAddressNameByKind() {
        assertThat(SourceReader.reasons(aComplaint()
                        .saying("翠屏小区楼下的好味火锅油烟大，丽景花园也闻得到")
                        .addressed("江南大道，云栖工地")
                        .build()))
                .containsExactly(named("site", "云栖"), named("shop", "好味"), named("estate", "翠屏", "丽景"));
    }

    @Test
    void namesNoMoreThanFourAndNothingWhereNothingIsNamed() {
        assertThat(SourceReader.reasons(
                        aComplaint().saying("一心小区，二龙小区，三多小区，四喜小区，五福小区").build()))
                .containsExactly(named("estate", "一心", "二龙", "三多", "四喜"));
        assertThat(SourceReader.reasons(aComplaint().saying("夜间施工噪音").build())).isEmpty();
    }

    @Test
    void isPartOfTheDecision() {
        Complaint complaint =
                aComplaint().saying("丽景小区麻将噪音").at(106.505, 29.505).build();

        assertThat(new Dispatcher(new KeywordStage())
                        .decide(complaint, aDistrict())
                        .reasons())
                .contains(named("estate", "丽景"));
    }

    private static Reason named(String kind, String... names) {
        return Reason.of(ReasonCode.TEXT_SOURCE).with("kind", kind).with("words", List.of(names));
    }
}
