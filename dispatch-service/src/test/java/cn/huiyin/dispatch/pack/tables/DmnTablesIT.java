package cn.huiyin.dispatch.pack.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.ClassRule;
import cn.huiyin.dispatch.district.DecisionTables;
import cn.huiyin.dispatch.district.Department;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.Duty;
import cn.huiyin.dispatch.district.LegalBasis;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.Ruling;
import cn.huiyin.dispatch.district.TableFacts;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import cn.huiyin.dispatch.pack.NananPack;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DmnTablesIT {

    private static final District DISTRICT =
            DistrictPackReader.read(NananPack.folder()).district();
    private static final DecisionTables PACK = DISTRICT.rules().tables();
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 10, 12, 0);

    @Test
    void namesTheRuleThatSaysWhoIsCalledIn() {
        Ruling ruling = PACK.rule(facts("noise.construction.night", NOON));

        assertThat(ruling.duty().orElseThrow().departments())
                .extracting(Department::code)
                .containsExactly("EEB", "HCC", "UMB");
        assertThat(ruling.rules()).containsExactly("rule-noise-construction-night");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "2026-05-24, ''",
        "2026-05-25, exam-season",
        "2026-06-20, exam-season",
        "2027-06-20, exam-season",
        "2026-06-21, ''"
    })
    void knowsThePeriodOfADay(String day, String period) {
        Ruling ruling = PACK.rule(facts("noise.social.mahjong", LocalDateTime.parse(day + "T12:00")));

        assertThat(ruling.period()).isEqualTo(period);
        assertThat(ruling.classes())
                .extracting(ClassRule::reason)
                .containsExactly(period.isEmpty() ? new String[0] : new String[] {"exam-season"});
    }

    @Test
    void takesAQuietPeriodThatAnAdministratorAddsForNoiseAlone() {
        String periods = pack("periods").replace("</decisionTable>", """
                <rule id="quiet-days">
                  <inputEntry id="q1"><text>-</text></inputEntry>
                  <inputEntry id="q2"><text>["2026-03-10".."2026-03-12"]</text></inputEntry>
                  <outputEntry id="q3"><text>"quiet"</text></outputEntry>
                </rule></decisionTable>""");
        DecisionTables tables = PACK.with("2026.1+1", "periods", periods);

        assertThat(tables.rule(facts("noise.social.mahjong", NOON)).classes())
                .containsExactly(new ClassRule("urgent", "quiet-period", "period"));
        assertThat(tables.rule(facts("odour.cooking.restaurant", NOON)).classes())
                .isEmpty();
        assertThat(tables.rule(facts("noise.social.mahjong", NOON.plusDays(3))).classes())
                .isEmpty();
    }

    @Test
    void looksAtTheOfficeAndTheHourWhereATableHasColumnsForThem() {
        DecisionTables tables = PACK.with("2026.1+1", "responsibility", withOfficeAndNight());

        assertThat(lead(tables, Optional.of("500108006"), true)).isEqualTo("UMB");
        assertThat(lead(tables, Optional.of("500108006"), false)).isEqualTo("EEB");
        assertThat(lead(tables, Optional.of("500108001"), true)).isEqualTo("EEB");
        assertThat(lead(tables, Optional.empty(), true)).isEqualTo("EEB");
    }

    @Test
    void saysTheSameOfTheSameFactsWhateverElseWasAskedBetween() {
        TableFacts facts = new TableFacts(
                DISTRICT.category(new CategoryCode("noise.social.mahjong")),
                Optional.empty(),
                NOON,
                true,
                Set.of("night", "people", "loud"));
        Ruling first = PACK.rule(facts);
        PACK.rule(facts("odour.cooking.restaurant", NOON));

        assertThat(PACK.rule(facts)).isEqualTo(first);
        assertThat(first.rules())
                .containsExactly(
                        "night-noise-said", "night-noise-by-hour", "group-complaint-said", "rule-noise-social-mahjong");
    }

    @Test
    void namesTheLawsThatWereInForceOnTheDayOfTheAct() {
        LocalDate code = LocalDate.of(2026, 8, 15);

        List<LegalBasis> since = PACK.legalBases(facts("noise.construction.night", NOON), code);
        List<LegalBasis> before = PACK.legalBases(facts("noise.construction.night", NOON), code.minusDays(1));

        assertThat(since)
                .extracting(LegalBasis::rule)
                .containsExactly("basis-noise-construction-night", "basis-noise-construction", "basis-noise");
        assertThat(since.getFirst().text()).contains("生态环境法典", "第五百七十二条");
        assertThat(since.getFirst().source()).isEqualTo("practice");
        assertThat(since).noneMatch(basis -> basis.text().contains("噪声污染防治法"));
        assertThat(before)
                .extracting(LegalBasis::rule)
                .containsExactly("basis-noise-construction-night-before-2026-08-15", "basis-noise-before-2026-08-15");
        assertThat(before).allMatch(basis -> basis.text().contains("噪声污染防治法"));
    }

    @Test
    void takesTheLawOfTheActAndNotOfTheComplaint() {
        TableFacts filedUnderTheCode = facts("noise.neighbour.pet", LocalDateTime.of(2026, 9, 1, 12, 0));

        assertThat(PACK.legalBases(filedUnderTheCode, LocalDate.of(2025, 12, 31)))
                .extracting(LegalBasis::text)
                .containsExactly("《中华人民共和国治安管理处罚法》第七十五条", "《中华人民共和国噪声污染防治法》");
    }

    @Test
    void namesNoLawWhereNobodyKnowsWhatItIsAbout() {
        TableFacts unclear = new TableFacts(Optional.empty(), Optional.empty(), NOON, false, Set.of());

        assertThat(PACK.legalBases(unclear, NOON.toLocalDate())).isEmpty();
        assertThat(PACK.rule(unclear).duty()).isEmpty();
    }

    @Test
    void takesALawThatAnAdministratorMendsAtOnce() {
        DecisionTables mended =
                PACK.with("2026.1+1", "legal-bases", pack("legal-bases").replace("第五百四十七条", "第五百四十八条"));

        assertThat(mended.legalBases(facts("noise.unknown", NOON), LocalDate.of(2026, 9, 1)))
                .extracting(LegalBasis::text)
                .contains("《中华人民共和国生态环境法典》第五百四十八条");
    }

    @Test
    void saysWhatToDoFirstAndWhatToSecureByWhichRule() {
        Duty duty = PACK.rule(facts("noise.construction.night", NOON)).duty().orElseThrow();

        assertThat(duty.firstStep()).startsWith("夜查到场");
        assertThat(duty.evidence()).contains("连续施工证明");
        assertThat(duty.standard()).isEqualTo("GB 12523");
        assertThat(duty.source()).isEqualTo("practice");
        assertThat(duty.rule()).isEqualTo("rule-noise-construction-night");
        assertThat(duty.officeLeads()).isFalse();
        assertThat(PACK.rule(facts("noise.neighbour.living", NOON))
                        .duty()
                        .orElseThrow()
                        .officeLeads())
                .isTrue();
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "responsibility|</definitions>|</definition>|unreadable",
                "responsibility|<definitions |<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/hostname\">]><definitions |unreadable",
                "responsibility|<decision id=\"responsibility\"|<decision id=\"duties\"|unreadable",
                "responsibility|UNIQUE|RULE ORDER|hit-policy",
                "responsibility|name=\"lead\"|name=\"leader\"|unknown-output",
                "responsibility|<text>\"EEB\"</text>|<text>\"ENV\"</text>|output-code",
                "responsibility|<text>\"TOWN SAMR UMB\"</text>|<text>\"TOWN;SAMR\"</text>|output-code",
                "responsibility|<text>\"EEB\"</text>|<text>EEB</text>|output-cell",
                "responsibility|<text>\"EEB\"</text>|<text>\"E\" + \"EB\"</text>|output-cell",
                "responsibility|<text>\"other.solid\"</text>|<text>\"other.solids\"</text>|unknown-code",
                "responsibility|<text>\"other.solid\"</text>|<text>\"other.solid</text>|cell-unreadable",
                "responsibility|<text>\"other.solid\"</text>|<text>other.solid</text>|cell-unreadable",
                "responsibility|<text>\"other.solid\"</text>|<text>starts with(?, \"other.\")</text>|overlap",
                "responsibility|<text>\"other.solid\"</text>|<text>-</text>|overlap",
                "responsibility|<text>category</text>|<text>telephone</text>|unknown-fact",
                "responsibility|<text>category</text>|<text>for x in 1..99999999 return x</text>|unknown-fact",
                "responsibility|typeRef=\"string\"><text>category|typeRef=\"date\"><text>category|input-type",
                "responsibility|typeRef=\"string\"><text>category|typeRef=\"string\" expressionLanguage=\"juel\"><text>category|language",
                "responsibility|<inputEntry id=\"rule-other-solid-in\"|<inputEntry expressionLanguage=\"juel\" id=\"rule-other-solid-in\"|language",
                "responsibility|<outputEntry id=\"rule-other-solid-lead\"|<outputEntry expressionLanguage=\"juel\" id=\"rule-other-solid-lead\"|output-cell",
                "responsibility|id=\"rule-other-solid\"|id=\"rule-other-water\"|unreadable",
                "deadline-class|<text>\"urgent\"</text>|<text>\"rush\"</text>|output-code",
                "deadline-class|<text>\"hour\"</text>|<text>\"minute\"</text>|output-code",
                "deadline-class|signs, \"health\"|signs, \"wealth\"|unknown-code",
                "deadline-class|<text>true</text>|<text>\"yes\"</text>|cell-unreadable",
                "legal-bases|RULE ORDER|UNIQUE|hit-policy",
                "legal-bases|<text>\"noise.construction\"</text>|<text>\"noise.building\"</text>|unknown-code",
                "legal-bases|<text>\"《中华人民共和国生态环境法典》第五百四十七条\"</text>|<text>\"\"</text>|output-code",
                "legal-bases|name=\"basis\"|name=\"law\"|missing-output",
                "periods|[\"05-25\"..\"06-20\"]|[\"05-25\"..|cell-unreadable",
                "periods|<text>\"exam-season\"</text>|<text>\"Exam season\"</text>|output-code"
            })
    void refusesATableThatCannotBeUsed(String table, String text, String replacement, String code) {
        String broken =
                pack(table).replaceFirst(Pattern.quote(text.strip()), Matcher.quoteReplacement(replacement.strip()));
        assertThat(broken).isNotEqualTo(pack(table));

        assertThatThrownBy(() -> PACK.with("2026.1+1", table, broken))
                .asInstanceOf(type(TableRefused.class))
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(TableFinding::code)
                        .contains(code));
    }

    @Test
    void refusesATableThatLeavesACategoryToNobody() {
        String table = pack("responsibility");
        int from = table.indexOf("<rule id=\"rule-other-solid\">");
        String without = table.substring(0, from) + table.substring(table.indexOf("</rule>", from) + 7);

        assertThatThrownBy(() -> PACK.with("2026.1+1", "responsibility", without))
                .hasMessageContaining("other.solid");
    }

    private static String lead(DecisionTables tables, Optional<String> office, boolean night) {
        return tables.rule(new TableFacts(
                        DISTRICT.category(new CategoryCode("noise.construction.night")),
                        office.map(OfficeCode::new),
                        NOON,
                        night,
                        Set.of()))
                .duty()
                .orElseThrow()
                .departments()
                .getFirst()
                .code();
    }

    /** A rule before all others for night work in 弹子石街道 that was filed at night. */
    private static String withOfficeAndNight() {
        String wider = pack("responsibility")
                .replace("UNIQUE", "FIRST")
                .replaceFirst("(?s)(</input>)", """
                        $1
                        <input id="i2"><inputExpression id="e2" typeRef="string"><text>office</text></inputExpression></input>
                        <input id="i3"><inputExpression id="e3" typeRef="boolean"><text>night</text></inputExpression></input>""")
                .replaceAll(
                        "</inputEntry>",
                        "</inputEntry><inputEntry><text></text></inputEntry><inputEntry><text>-</text></inputEntry>");
        int from = wider.indexOf("<rule id=\"rule-noise-construction-night\">");
        String rule = wider.substring(from, wider.indexOf("</rule>", from) + 7)
                .replaceAll("id=\"rule-noise", "id=\"rule-special-noise")
                .replace("<text></text>", "<text>\"500108006\"</text>")
                .replace("<text>-</text>", "<text>true</text>")
                .replace("\"EEB\"", "\"UMB\"");
        return wider.replaceFirst("<rule ", Matcher.quoteReplacement(rule) + "<rule ");
    }

    private static TableFacts facts(String category, LocalDateTime filed) {
        return new TableFacts(DISTRICT.category(new CategoryCode(category)), Optional.empty(), filed, false, Set.of());
    }

    private static String pack(String table) {
        return DmnTables.text(NananPack.folder(), TableKind.of(table).orElseThrow());
    }
}
