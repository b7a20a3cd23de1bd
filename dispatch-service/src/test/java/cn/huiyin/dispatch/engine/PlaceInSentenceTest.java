package cn.huiyin.dispatch.engine;

import static cn.huiyin.dispatch.engine.Complaints.aComplaint;
import static cn.huiyin.dispatch.engine.Districts.aDistrict;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.District;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a name of a place is in its sentence. */
class PlaceInSentenceTest {

    private static final double THRESHOLD = 0.55;

    private final District district = aDistrict();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "老板是渝中区来的，迎龙镇夜间施工, 迎龙镇",
        "我在渝中区上班，迎龙镇的工地太吵, 迎龙镇",
        "从渝中区拉来的渣土倒在迎龙镇, 迎龙镇",
        "我在南山街道上班，家住南坪镇, 南坪镇",
        "已向南坪街道反映过，迎龙镇还在施工, 迎龙镇",
        "打电话给南坪街道也没用，花红村臭得很, 迎龙镇",
        "南坪街道一直不管，迎龙镇还在施工, 迎龙镇",
        "朋友住渝中区，我家住在南坪镇, 南坪镇",
        "上班在南山街道，晚上回到南坪镇就听到打桩, 南坪镇",
        "以前在渝中区，现在搬到南坪镇来了, 南坪镇",
        "娃儿舅舅是渝中区的，周末来南坪镇都嫌吵, 南坪镇",
        "渝中区的总公司也投诉过，南坪镇的工地还是吵, 南坪镇",
        "我家住南山街道，但是这个厂在南坪镇, 南坪镇",
        "屋头在南山街道，吵的是南坪镇的夜市, 南坪镇",
        "我家住南山街道，南坪镇那边卖衣服的喇叭声音大, 南坪镇",
        "请南山街道转南坪街道处理：迎龙镇的夜市太吵, 迎龙镇",
        "请南山街道办事处转交：南坪镇的夜市太吵, 南坪镇",
        "我打过渝中区的电话，他们说不归他们管，是南坪镇的夜市, 南坪镇",
        "打了渝中区热线说管不到，南坪镇的夜市吵, 南坪镇",
        "我丈母娘家在渝中区，我们住南坪镇，楼上吵, 南坪镇",
        "已经向渝中区信访办投诉过，人家说归这边，地点在南坪镇, 南坪镇",
        "给渝中区热线反映过，不归他们，是花红村的养鸭场, 迎龙镇",
        "爸妈住南山街道，那边没问题，我们住南坪镇，楼下喇叭天天喊, 南坪镇",
        "我妈住南坪街道，我自己住的南坪镇天天施工, 南坪镇",
        "上个月投诉过南山街道的工地，已经好了。这次要投诉的是南坪镇的夜宵摊, 南坪镇",
        "上次反映的南坪镇楼下的酒吧又开始吵了, 南坪镇",
        "我妈住南坪镇，楼下半夜都在唱，她睡不着, 南坪镇"
    })
    void takesTheNameThatSaysWhereItIs(String text, String office) {
        PlaceReading reading = locate(aComplaint().saying(text));

        assertThat(reading.candidates().getFirst().office().name()).isEqualTo(office);
        assertThat(reading.certainty()).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"已向南坪街道反映", "找过南坪街道", "我每天去南坪街道上班"})
    void asksWhereNothingButAnAddresseeOrANameInPassingIsNamed(String text) {
        PlaceReading reading = locate(aComplaint().saying(text));

        assertThat(reading.certainty()).isLessThan(THRESHOLD);
        assertThat(codes(reading)).containsAnyOf(ReasonCode.PLACE_ADDRESSEE, ReasonCode.PLACE_IN_PASSING);
    }

    @Test
    void takesOnlyAPlaceWithStaffForWhomSomebodyTurnedTo() {
        PlaceReading road = locate(aComplaint().addressed("投诉过桥头的工地，现在是迎龙镇的"));
        PlaceReading office = locate(aComplaint().addressed("投诉过南坪街道，现在是迎龙镇的"));

        assertThat(codes(road)).contains(ReasonCode.PLACE_IN_PASSING).doesNotContain(ReasonCode.PLACE_ADDRESSEE);
        assertThat(codes(office)).contains(ReasonCode.PLACE_ADDRESSEE).doesNotContain(ReasonCode.PLACE_IN_PASSING);
    }

    @Test
    void letsATextAboutAnotherDistrictDoubtAnAddressOnlySoFar() {
        PlaceReading reading = locate(aComplaint().addressed("迎龙镇").saying("在渝中区也一样，花红村的工地半夜施工"));

        assertThat(codes(reading)).contains(ReasonCode.PLACE_TEXT_ELSEWHERE);
        assertThat(reading.certainty()).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @Test
    void takesWhatFollowsAnotherDistrictForAPlaceThere() {
        PlaceReading reading = locate(aComplaint().addressed("渝中区大桥旁花红村"));

        assertThat(reading.candidates()).isEmpty();
        assertThat(codes(reading)).contains(ReasonCode.PLACE_ADDRESS_ELSEWHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"渝中区老灶火锅，迎龙镇", "渝中区酸辣粉(迎龙镇)", "渝中区小面馆迎龙镇"})
    void takesADishNamedAfterAnotherDistrictForNoPlace(String address) {
        PlaceReading reading = locate(aComplaint().addressed(address));

        assertThat(reading.candidates().getFirst().office().name()).isEqualTo("迎龙镇");
        assertThat(reading.certainty()).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"渝中区某建筑公司承建的迎龙镇工地", "渝中区的物业公司管的迎龙镇小区", "渝中区一家公司承包的花红村土石方", "渝中某集团在迎龙镇施工", "渝中区施工队在迎龙镇"})
    void takesACompanyFromAnotherDistrictForNoPlace(String address) {
        PlaceReading reading = locate(aComplaint().addressed(address));

        assertThat(reading.candidates().getFirst().office().name()).isEqualTo("迎龙镇");
        assertThat(reading.certainty()).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"渝中区某运输公司停车场旁花红村", "渝中区物业公司门口"})
    void takesAPlaceAtACompanyOfAnotherDistrictForAPlaceThere(String address) {
        PlaceReading reading = locate(aComplaint().addressed(address));

        assertThat(codes(reading)).contains(ReasonCode.PLACE_ADDRESS_ELSEWHERE);
    }

    @Test
    void takesAShopThatSomethingIsBesideForAPlace() {
        PlaceReading reading = locate(aComplaint().addressed("渝中区酸辣粉店旁花红村"));

        assertThat(codes(reading)).contains(ReasonCode.PLACE_ADDRESS_ELSEWHERE);
    }

    @Test
    void asksWhenALowerNameSpeaksForAnotherOffice() {
        PlaceReading reading = locate(aComplaint().addressed("南坪街道花红村"));

        assertThat(reading.candidates())
                .extracting(candidate -> candidate.office().name())
                .containsExactlyInAnyOrder("南坪街道", "迎龙镇");
        assertThat(reading.certainty()).isLessThan(THRESHOLD);
    }

    @Test
    void saysThatPinAndWordsDisagreeAndNamesBothOffices() {
        PlaceReading reading = locate(aComplaint().at(106.505, 29.505).addressed("迎龙镇"));

        assertThat(reading.reasons())
                .contains(Reason.of(ReasonCode.PLACE_CONFLICT)
                        .with("office", Districts.NANPING_STREET.code().value())
                        .with("source", "address")
                        .with("other", Districts.YINGLONG.code().value()));
    }

    @Test
    void asksWhenThePinIsHereAndTheAddressElsewhere() {
        PlaceReading reading = locate(aComplaint().at(106.505, 29.505).addressed("渝中区某路1号"));

        assertThat(reading.certainty()).isLessThan(THRESHOLD);
        assertThat(codes(reading)).contains(ReasonCode.PLACE_CONFLICT_ELSEWHERE);
    }

    @Test
    void readsANameWithOneWrongCharacterAndSaysHow() {
        PlaceReading reading = locate(aComplaint().addressed("花虹路社区"));

        assertThat(reading.candidates().getFirst().office()).isEqualTo(Districts.NANPING_TOWN);
        assertThat(reading.reasons())
                .contains(Reason.of(ReasonCode.PLACE_READ_AS)
                        .with("source", "address")
                        .with("written", "花虹路社区")
                        .with("place", "花红路社区"));
    }

    @Test
    void readsNoOtherNameIntoAnotherShortOne() {
        assertThat(locate(aComplaint().addressed("花山村")).candidates()).isEmpty();
    }

    private static List<ReasonCode> codes(PlaceReading reading) {
        return reading.reasons().stream().map(Reason::code).toList();
    }

    private PlaceReading locate(Complaints complaint) {
        return PlaceStage.locate(complaint.build(), district);
    }
}
