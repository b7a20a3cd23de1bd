package cn.huiyin.dispatch.pack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.Office;
import cn.huiyin.dispatch.district.Position;
import cn.huiyin.dispatch.district.TableFacts;
import cn.huiyin.dispatch.engine.Candidate;
import cn.huiyin.dispatch.engine.Complaint;
import cn.huiyin.dispatch.engine.DispatchDecision;
import cn.huiyin.dispatch.engine.DispatchDecision.Decided;
import cn.huiyin.dispatch.engine.DispatchDecision.Undecided;
import cn.huiyin.dispatch.engine.Dispatcher;
import cn.huiyin.dispatch.engine.KeywordStage;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NananTrapsIT {

    private static final District DISTRICT =
            DistrictPackReader.read(NananPack.folder()).district();
    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");
    private static final String NIGHT_WORK = "工地夜间施工噪音扰民";

    private final Dispatcher dispatcher = new Dispatcher(new KeywordStage());

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "长生桥镇南山村3组, 长生桥镇",
        "南山村3组, 长生桥镇",
        "茶园村, 长生桥镇",
        "花红村, 长生桥镇",
        "花红路社区, 天文街道",
        "南坪街道珊瑚村社区, 南坪街道",
        "南坪镇二塘社区, 南坪镇",
        "南山街道大坪村, 南山街道",
        "迎龙镇大坪村2社, 迎龙镇",
        "重庆市南岸区弹子石街道大佛寺, 弹子石街道",
        "南岸区弹子石老街, 弹子石街道",
        "铜元局街道云满庭, 铜元局街道",
        "广阳岛, 广阳镇"
    })
    void findsTheOfficeOfAnAddress(String address, String office) {
        assertThat(decide(address)).isInstanceOfSatisfying(Decided.class, decided -> assertThat(
                        decided.office().name())
                .isEqualTo(office));
    }

    @ParameterizedTest(name = "{0} is {1} or {2}")
    @CsvSource({"大坪村, 南山街道, 迎龙镇", "南坪, 南坪街道, 南坪镇"})
    void leavesANameOfTwoOfficesToTheDesk(String address, String one, String other) {
        assertThat(decide(address))
                .isInstanceOfSatisfying(Undecided.class, undecided -> assertThat(names(undecided.candidates()))
                        .containsExactlyInAnyOrder(one, other));
    }

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({"冉家坝站4号口, 渝北区", "轨道天生站, 北碚区", "大学城地铁站2号口, 沙坪坝区", "轻轨鱼洞站, 巴南区"})
    void saysInWhichDistrictAnotherStationLies(String address, String district) {
        assertThat(decide(address).reasons()).anySatisfy(reason -> {
            assertThat(reason.code()).isEqualTo(ReasonCode.PLACE_ADDRESS_ELSEWHERE);
            assertThat(reason.args()).containsEntry("elsewhere", List.of(district));
        });
    }

    @Test
    void takesNoOtherStationForAMisspeltOne() {
        assertThat(decide("许家湾地铁站")).isInstanceOf(Undecided.class);
        assertThat(decide("秋家湾地铁站")).isInstanceOf(Decided.class);
    }

    @Test
    void asksWhereARoadIsNamedWithAPlaceThatItDoesNotReach() {
        assertThat(decide("南山植物园到南滨路一带")).isInstanceOf(Undecided.class);
        assertThat(decide("南滨路海棠烟雨公园")).isInstanceOf(Decided.class);
    }

    @Test
    void findsTheOfficeOfAPointInDanzishi() {
        DispatchDecision decision = dispatcher.decide(
                new Complaint(NIGHT_WORK, Optional.empty(), Optional.of(new Position(106.5836, 29.5868)), "", NOON),
                DISTRICT);

        assertThat(decision).isInstanceOfSatisfying(Decided.class, decided -> {
            assertThat(decided.office().name()).isEqualTo("弹子石街道");
            assertThat(decided.category().orElseThrow().code().value()).isEqualTo("noise.construction.night");
            assertThat(decided.departments()).isNotEmpty();
        });
    }

    @Test
    void findsAnOfficeAtTheSeatOfEveryOffice() {
        assertThat(DISTRICT.offices())
                .allSatisfy(
                        office -> assertThat(holder(office)).as(office.name()).isPresent());
    }

    @Test
    void findsEveryOfficeByItsFullName() {
        assertThat(DISTRICT.offices()).allSatisfy(office -> assertThat(decide(office.name() + "某路1号"))
                .isInstanceOfSatisfying(
                        Decided.class, decided -> assertThat(decided.office()).isEqualTo(office)));
    }

    @Test
    void knowsADutyForEveryCategory() {
        assertThat(DISTRICT.categories()).allSatisfy(category -> assertThat(DISTRICT.rules()
                        .tables()
                        .rule(new TableFacts(
                                Optional.of(category),
                                Optional.empty(),
                                LocalDateTime.of(2026, 3, 10, 12, 0),
                                false,
                                Set.of()))
                        .duty())
                .isPresent());
    }

    @Test
    void hasAKeywordForEveryCategory() {
        assertThat(DISTRICT.categories())
                .allSatisfy(category -> assertThat(DISTRICT.rules().lexicon().keywords())
                        .as(category.name())
                        .anyMatch(keyword ->
                                keyword.node().filter(category.code()::equals).isPresent()));
    }

    private static Optional<?> holder(Office office) {
        return DISTRICT.outlines().officeAt(office.centre());
    }

    private DispatchDecision decide(String address) {
        return dispatcher.decide(
                new Complaint(NIGHT_WORK, Optional.empty(), Optional.empty(), address, NOON), DISTRICT);
    }

    private static List<String> names(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.office().name()).toList();
    }
}
