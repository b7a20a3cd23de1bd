package cn.huiyin.complaint.reasons;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.RejectionKind;
import cn.huiyin.complaint.cases.domain.acts.Reject;
import cn.huiyin.complaint.district.NananDistrict;
import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.platform.pack.PackTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonWordingsTest {

    private static final Office NANPING = new Office("500108003", "南坪街道");
    private static final List<Reason> BY_PERSONS =
            List.of(Reason.byHand("电话里核实过。"), Reason.checked(), Reason.confirmed(NANPING));

    /** What this service finds itself when it compares cases and sites. */
    private static final List<Reason> FROM_CASES = List.of(
            new Reason("incident.near", Map.of("metres", List.of("80"))),
            new Reason("incident.apart", Map.of("metres", List.of("300"))),
            new Reason("incident.same-source", Map.of("words", List.of("云栖"))),
            new Reason("incident.same-road", Map.of("words", List.of("学府"))),
            new Reason("incident.same-person", Map.of()),
            new Reason("incident.same-nuisance", Map.of()),
            new Reason("incident.wording", Map.of("percent", List.of("34"))),
            new Reason("incident.recent", Map.of("days", List.of("3"))),
            new Reason("incident.long-ago", Map.of("days", List.of("200"))),
            new Reason("incident.other-source", Map.of()),
            new Reason("officer.away", Map.of("day", List.of("2026-11-20"))),
            new Reason("officer.same-incident", Map.of("count", List.of("2"))),
            new Reason("officer.ended", Map.of("count", List.of("7"))),
            new Reason("officer.open", Map.of("count", List.of("5"), "soon", List.of("1"))),
            new Reason("site.count", Map.of("days", List.of("30"), "count", List.of("6"), "threshold", List.of("5"))),
            new Reason("site.rising", Map.of()));

    private static final List<Reason> OF_NO_ENGINE =
            Stream.concat(BY_PERSONS.stream(), FROM_CASES.stream()).toList();

    /** A value for every argument that a reason of the engine has. */
    private static final Map<String, List<String>> ARGUMENTS = Map.ofEntries(
            Map.entry("words", List.of("工地", "打桩")),
            Map.entry("word", List.of("凌晨")),
            Map.entry("sign", List.of("repeat")),
            Map.entry("category", List.of("noise.construction.night")),
            Map.entry("office", List.of("500108003")),
            Map.entry("neighbour", List.of("500108006")),
            Map.entry("others", List.of("500108006", "500108101")),
            Map.entry("other", List.of("500108006")),
            Map.entry("written", List.of("弹子右")),
            Map.entry("lead", List.of("EEB")),
            Map.entry("departments", List.of("PSB", "HCC")),
            Map.entry("metres", List.of("120")),
            Map.entry("elsewhere", List.of("渝中区")),
            Map.entry("source", List.of("address")),
            Map.entry("kind", List.of("village")),
            Map.entry("place", List.of("大坪村")),
            Map.entry("settledBy", List.of("迎龙")),
            Map.entry("rule", List.of("night-noise")),
            Map.entry("hour", List.of("23:42")),
            Map.entry("version", List.of("2026.1+3")),
            Map.entry("percent", List.of("83")),
            Map.entry("rules", List.of("late-at-night-said", "rule-dust-site")));

    private static final ReasonWordings WORDINGS =
            new ReasonWordings(NananDistrict.names(), NananDistrict.rejectionReferrals());

    static Stream<Locale> languages() {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    }

    static Stream<Arguments> reasons() {
        return languages().flatMap(language -> Stream.concat(
                        Arrays.stream(ReasonCode.values()).map(ReasonWordingsTest::reason), OF_NO_ENGINE.stream())
                .map(reason -> Arguments.of(language, reason)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasASentenceForEveryCodeAndNoOther(Locale language) {
        HashSet<String> codes = Stream.concat(
                        Arrays.stream(ReasonCode.values()).map(ReasonCode::code),
                        OF_NO_ENGINE.stream().map(Reason::code))
                .collect(Collectors.toCollection(HashSet::new));
        codes.addAll(Set.of(ReasonWordings.UNKNOWN, ReasonWordings.QUOTED));

        assertThat(WORDINGS.bundle(language).keys()).isEqualTo(codes);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysAllThatComesWithACodeAndNothingElse(Locale language) {
        for (ReasonCode code : ReasonCode.values()) {
            HashSet<String> said = new HashSet<>(WORDINGS.bundle(language).parametersOf(code.code()));
            said.remove(ReasonWordings.DISTRICT);

            assertThat(said).as(code.code()).isEqualTo(code.arguments());
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reasons")
    void leavesNoGapAndNoCodeOfThePack(Locale language, Reason reason) {
        assertThat(text(reason, language))
                .isNotBlank()
                .doesNotContain("{", "}", "[", "null", "500108", "noise.", "EEB", "PSB", "night-noise", reason.code());
    }

    @Test
    void quotesWhatPeopleWroteAndNamesWhatThePackNames() {
        Reason reason = reason(ReasonCode.TEXT_BY_WORDS);

        assertThat(text(reason, Locale.SIMPLIFIED_CHINESE)).isEqualTo("文中提到“工地”和“打桩”，归为“夜间施工噪声”");
        assertThat(text(reason, Locale.ENGLISH))
                .isEqualTo("The text mentions “工地” and “打桩”: classified as “Night construction noise”");
    }

    @Test
    void putsTheChineseNameOfAnOfficeBesideTheEnglishOne() {
        assertThat(text(Reason.confirmed(NANPING), Locale.ENGLISH))
                .isEqualTo("Checked by staff: Nanping Subdistrict (南坪街道) is in charge");
    }

    @Test
    void namesADistrictOutsideInTheReadersLanguage() {
        Reason reason = reason(ReasonCode.PLACE_ADDRESS_ELSEWHERE);

        assertThat(text(reason, Locale.SIMPLIFIED_CHINESE)).startsWith("地址中有渝中区的地名");
        assertThat(text(reason, Locale.ENGLISH)).startsWith("The address names a place in Yuzhong District (渝中区)");
    }

    @Test
    void hasAnEnglishNameForEveryAreaThatThePackKnowsOutside() {
        PackTable outside = PackTable.read(RunningComplaintService.pack().resolve("outside.csv"), "within");

        assertThat(outside.rows()).allSatisfy(row -> {
            Reason reason = new Reason(
                    ReasonCode.PLACE_TEXT_ELSEWHERE.code(), Map.of("elsewhere", List.of(row.required("within"))));
            assertThat(text(reason, Locale.ENGLISH)).contains(" (" + row.required("within") + "),");
        });
    }

    @Test
    void givesTheReasonOfTheRuleThatMadeItUrgent() {
        assertThat(text(reason(ReasonCode.DEADLINE_NIGHT), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("夜间（22:00-06:00）噪声影响休息（投诉于23:42提交），按紧急时限办理");
    }

    @Test
    void repeatsANoteAsItWasWritten() {
        String note = "Owner absent {twice}, it's #1";

        assertThat(text(Reason.byHand(note), Locale.ENGLISH)).isEqualTo(note);
    }

    @Test
    void saysThatThereIsAnotherReasonWhereACodeIsNewOrAnArgumentIsMissing() {
        Reason unheardOf = new Reason("text.unheard-of", Map.of());
        Reason incomplete = new Reason("place.pin-inside", Map.of());

        assertThat(text(unheardOf, Locale.ENGLISH)).isEqualTo("The system had another reason (text.unheard-of)");
        assertThat(text(incomplete, Locale.SIMPLIFIED_CHINESE)).isEqualTo("系统另有依据（place.pin-inside）");
    }

    @Test
    void speaksChineseToWhoeverAsksForNeitherLanguage() {
        assertThat(text(Reason.checked(), Locale.UK)).isEqualTo("Checked by staff");
        assertThat(text(Reason.checked(), Locale.FRENCH)).isEqualTo("工作人员已核对");
    }

    private String text(Reason reason, Locale language) {
        return WORDINGS.views(List.of(reason), language).getFirst().text();
    }

    private static Reason reason(ReasonCode code) {
        HashMap<String, List<String>> args = new HashMap<>();
        code.arguments().forEach(name -> args.put(name, ARGUMENTS.get(name)));
        return new Reason(code.code(), args);
    }

    @ParameterizedTest
    @EnumSource
    void saysForEveryKindOfRejectionWhereToGoInBothLanguages(RejectionKind kind) {
        Case rejected = aCase().then(new Reject.Command(kind, "理由", null)).build();

        RejectionView chinese = Objects.requireNonNull(WORDINGS.rejection(rejected, Locale.SIMPLIFIED_CHINESE));
        RejectionView english = Objects.requireNonNull(WORDINGS.rejection(rejected, Locale.ENGLISH));

        assertThat(chinese.kind()).isEqualTo(kind.code());
        assertThat(chinese.way()).isNotBlank();
        assertThat(english.way()).isNotBlank().isNotEqualTo(chinese.way());
        assertThat(english.authority()).isNotBlank().isNotEqualTo(chinese.authority());
    }

    @Test
    void readsWhatEarlierVersionsRejectedWithoutAKind() {
        CaseActor desk = new CaseActor(Party.TRIAGE, "subject", "派单员");
        Case rejected = CaseEvolution.evolve(
                aCase().build(), new Reject.Rejected(CaseBuilder.REGISTERED_AT, desk, null, "这属于合同纠纷。", "向区人民法院起诉"));

        RejectionView view = Objects.requireNonNull(WORDINGS.rejection(rejected, Locale.SIMPLIFIED_CHINESE));

        assertThat(view.kind()).isNull();
        assertThat(view.way()).isNull();
        assertThat(view.legalWay()).isEqualTo("向区人民法院起诉");
        assertThat(WORDINGS.rejection(aCase().build(), Locale.ENGLISH)).isNull();
    }
}
