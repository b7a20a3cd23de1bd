package cn.huiyin.dispatch.engine;

import static cn.huiyin.dispatch.engine.Complaints.aComplaint;
import static cn.huiyin.dispatch.engine.Districts.aDistrict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.Office;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceStageTest {

    private final District district = aDistrict();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "南坪街道响水路3号, 南坪街道",
        "南坪镇二塘, 南坪镇",
        "南山街道某处, 南山街道",
        "南山村5组, 迎龙镇",
        "花红村3社, 迎龙镇",
        "花红路社区旁, 南坪镇",
        "南山街道大坪村, 南山街道",
        "迎龙镇大坪村, 迎龙镇",
        "迎龙大坪村, 迎龙镇",
        "桥头, 南山街道"
    })
    void findsTheOneOfficeThatAnAddressNames(String address, String office) {
        PlaceReading reading = locate(aComplaint().addressed(address));

        assertThat(names(reading)).containsExactly(office);
        assertThat(reading.certainty()).isGreaterThanOrEqualTo(0.55);
    }

    @ParameterizedTest(name = "{0} is {1} or {2}")
    @CsvSource({"大坪村, 南山街道, 迎龙镇", "南坪, 南坪街道, 南坪镇"})
    void leavesANameOfTwoOfficesOpen(String address, String one, String other) {
        PlaceReading reading = locate(aComplaint().addressed(address));

        assertThat(names(reading)).containsExactlyInAnyOrder(one, other);
        assertThat(reading.certainty()).isLessThan(0.55);
        assertThat(reading.reasons()).extracting(Reason::code).contains(ReasonCode.PLACE_NAME_AMBIGUOUS);
    }

    @Test
    void sharesTheCertaintyOfARoadAmongItsOffices() {
        PlaceReading reading = locate(aComplaint().addressed("南滨路"));

        assertThat(reading.candidates()).hasSize(2).allSatisfy(candidate -> assertThat(candidate.score())
                .isEqualTo(0.95 / 2, within(1e-9)));
    }

    @Test
    void asksWhereARoadIsNamedWithAPlaceThatItDoesNotReach() {
        assertThat(locate(aComplaint().addressed("南滨路迎龙镇")).certainty()).isLessThan(0.55);
        assertThat(locate(aComplaint().addressed("南滨路南山街道")).certainty()).isGreaterThanOrEqualTo(0.55);
    }

    @Test
    void takesACommonWordForAPlaceInAnAddressOnly() {
        PlaceReading reading = locate(aComplaint().saying("桥头有人打麻将"));

        assertThat(reading.candidates()).isEmpty();
    }

    @Test
    void trustsAPinFarFromEveryEdge() {
        PlaceReading reading = locate(aComplaint().at(106.505, 29.505));

        assertThat(names(reading)).containsExactly("南坪街道");
        assertThat(reading.certainty()).isEqualTo(0.95);
    }

    @Test
    void doubtsAPinNearAnEdgeAndNamesTheNeighbour() {
        PlaceReading reading = locate(aComplaint().at(106.5095, 29.505));

        assertThat(names(reading)).containsExactly("南坪街道", "南坪镇");
        assertThat(reading.certainty()).isLessThan(0.7);
        assertThat(reading.reasons().getFirst())
                .isEqualTo(Reason.of(ReasonCode.PLACE_PIN_NEAR_EDGE)
                        .with("office", code(Districts.NANPING_STREET))
                        .with("neighbour", code(Districts.NANPING_TOWN))
                        .with("metres", "48"));
    }

    @Test
    void letsTheAddressSettleAPinNearAnEdge() {
        PlaceReading reading = locate(aComplaint().at(106.5095, 29.505).addressed("南坪镇"));

        assertThat(names(reading).getFirst()).isEqualTo("南坪镇");
        assertThat(reading.certainty()).isGreaterThanOrEqualTo(0.55);
    }

    @Test
    void leavesItOpenWhenPinAndAddressDisagree() {
        PlaceReading reading = locate(aComplaint().at(106.505, 29.505).addressed("迎龙镇"));

        assertThat(names(reading)).containsExactlyInAnyOrder("南坪街道", "迎龙镇");
        assertThat(reading.certainty()).isLessThan(0.55);
    }

    @Test
    void ignoresAPinWithItsNumbersSwappedAndSaysSo() {
        PlaceReading reading = locate(aComplaint().at(29.505, 106.505));

        assertThat(reading.candidates()).isEmpty();
        assertThat(reading.reasons()).contains(Reason.of(ReasonCode.PLACE_PIN_SWAPPED));
    }

    @Test
    void doubtsNamesBesideAPinOutsideTheDistrict() {
        PlaceReading reading = locate(aComplaint().at(106.505, 29.55).addressed("迎龙镇"));
        PlaceReading without = locate(aComplaint().addressed("迎龙镇"));

        assertThat(reading.certainty()).isEqualTo(0.7 * without.certainty(), within(1e-9));
    }

    @Test
    void ignoresAPinOutsideTheDistrictAndSaysSo() {
        PlaceReading reading = locate(aComplaint().at(106.58, 29.505).addressed("南坪街道"));

        assertThat(names(reading)).containsExactly("南坪街道");
        assertThat(reading.reasons()).contains(Reason.of(ReasonCode.PLACE_PIN_OUTSIDE));
    }

    @Test
    void doesNotClaimAnAddressInAnotherDistrict() {
        PlaceReading reading = locate(aComplaint().addressed("渝中区南坪街道"));

        assertThat(reading.candidates()).isEmpty();
        assertThat(reading.reasons())
                .contains(Reason.of(ReasonCode.PLACE_ADDRESS_ELSEWHERE).with("elsewhere", "渝中区"));
    }

    @Test
    void doesNotTrustTheNamesInATextAboutAnotherDistrictAndSaysSo() {
        PlaceReading reading = locate(aComplaint().saying("我在渝中区听见迎龙镇夜间施工"));

        assertThat(reading.candidates()).isEmpty();
        assertThat(reading.reasons())
                .contains(Reason.of(ReasonCode.PLACE_TEXT_ELSEWHERE).with("elsewhere", "渝中区"));
    }

    @Test
    void trustsATextLessThanAnAddress() {
        double byText = locate(aComplaint().saying("迎龙镇夜间施工")).certainty();
        double byAddress = locate(aComplaint().addressed("迎龙镇")).certainty();

        assertThat(byText).isLessThan(byAddress);
    }

    @Test
    void saysSoWhenNothingNamesAPlace() {
        PlaceReading reading = locate(aComplaint().saying("太吵了"));

        assertThat(reading.candidates()).isEmpty();
        assertThat(reading.certainty()).isZero();
        assertThat(reading.reasons()).containsExactly(Reason.of(ReasonCode.PLACE_NONE));
    }

    @Test
    void namesWhatAnAddressSaysAndToWhomItBelongs() {
        PlaceReading reading = locate(aComplaint().addressed("花红村3社"));

        assertThat(reading.reasons())
                .containsExactly(Reason.of(ReasonCode.PLACE_NAME_BELONGS)
                        .with("source", "address")
                        .with("kind", "village")
                        .with("place", "花红村")
                        .with("office", code(Districts.YINGLONG)));
    }

    @Test
    void saysWhatNamesTheSecondOfficeToo() {
        PlaceReading reading = locate(aComplaint().addressed("南坪镇和迎龙镇"));

        assertThat(reading.reasons())
                .filteredOn(reason -> reason.code() == ReasonCode.PLACE_OFFICE_NAMED)
                .extracting(reason -> reason.args().get("office"))
                .containsExactlyInAnyOrder(List.of(code(Districts.NANPING_TOWN)), List.of(code(Districts.YINGLONG)));
    }

    @Test
    void namesWhatSettledANameOfTwoOffices() {
        PlaceReading reading = locate(aComplaint().addressed("迎龙大坪村"));

        assertThat(reading.reasons())
                .contains(Reason.of(ReasonCode.PLACE_NAME_SETTLED)
                        .with("source", "address")
                        .with("kind", "village")
                        .with("place", "大坪村")
                        .with("settledBy", "迎龙")
                        .with("office", code(Districts.YINGLONG)));
    }

    private static String code(Office office) {
        return office.code().value();
    }

    private PlaceReading locate(Complaints complaint) {
        return PlaceStage.locate(complaint.build(), district);
    }

    private static List<String> names(PlaceReading reading) {
        return reading.candidates().stream()
                .map(candidate -> candidate.office().name())
                .toList();
    }
}
