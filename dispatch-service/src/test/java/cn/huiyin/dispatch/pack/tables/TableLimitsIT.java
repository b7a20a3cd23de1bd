package cn.huiyin.dispatch.pack.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.huiyin.dispatch.district.DecisionTables;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import cn.huiyin.dispatch.pack.NananPack;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of each limit of a table, on a small one. */
class TableLimitsIT {

    private static final DecisionTables PACK =
            DistrictPackReader.read(NananPack.folder()).district().rules().tables();

    @Test
    void takesFiveHundredRulesAndNoMore() {
        assertThat(codes(periods(rules(500)))).isEmpty();
        assertThat(codes(periods(rules(501)))).containsExactly("size");
        assertThat(codes(periods(""))).containsExactly("size");
    }

    @Test
    void takesThirtyColumnsAndNoMore() {
        assertThat(codes(wide(29))).isEmpty();
        assertThat(codes(wide(30))).containsExactly("size");
    }

    @Test
    void takesAThousandCharactersInACondition() {
        assertThat(codes(periods(rule("r", quoted(998), "\"quiet\"")))).isEmpty();
        assertThat(codes(periods(rule("r", quoted(999), "\"quiet\"")))).containsExactly("cell-unreadable");
    }

    @Test
    void takesThreeHundredCharactersInAResult() {
        assertThat(codes("legal-bases", bases(quoted(298)))).isEmpty();
        assertThat(codes("legal-bases", bases(quoted(299)))).containsExactly("output-cell");
    }

    @Test
    void namesTwentyErrorsAtMost() {
        String wrong = IntStream.range(0, 25)
                .mapToObj(at -> rule("r" + at, "unreadable", "\"quiet\""))
                .collect(Collectors.joining());

        assertThat(codes(periods(wrong))).hasSize(20);
    }

    @Test
    void wantsAnIdForEachRule() {
        assertThat(codes(periods(rule("r", "-", "\"quiet\"").replace("<rule id=\"r\">", "<rule>"))))
                .containsExactly("unreadable");
    }

    @Test
    void wantsAConditionThatCanBeReadInEachHead() {
        assertThat(codes(periods(rules(1)).replace("<text>monthDay</text>", "<text></text>")))
                .containsExactly("unknown-fact");
        assertThat(codes(periods(rules(1)).replace("<text>monthDay</text>", "<text>night</text>")))
                .containsExactly("input-unreadable");
    }

    @ParameterizedTest(name = "{0} and {1} meet: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "[\"05-01\"..\"05-10\"]|[\"05-10\"..\"05-20\"]|true",
                "[\"05-01\"..\"05-10\")|[\"05-10\"..\"05-20\"]|false",
                "> \"05-10\"|(\"05-10\"..\"05-20\"]|true",
                "> \"05-10\"|\"05-10\"|false",
                "not(\"05-10\")|\"05-10\"|false",
                "-|\"05-10\"|true"
            })
    void findsRulesThatMeet(String one, String other, boolean meet) {
        String table = periods(rule("a", escaped(one), "\"quiet\"") + rule("b", escaped(other), "\"quiet\""));

        assertThat(codes(table)).isEqualTo(meet ? List.of("overlap") : List.of());
    }

    @Test
    void findsRulesThatMeetInAColumnOfYesAndNo() {
        String byNight = periods(rule("a", "true", "\"quiet\"") + rule("b", "%s", "\"quiet\""))
                .replace("typeRef=\"string\"><text>monthDay", "typeRef=\"boolean\"><text>night");

        assertThat(codes(byNight.formatted("false"))).isEmpty();
        assertThat(codes(byNight.formatted("true"))).containsExactly("overlap");
    }

    @Test
    void wantsSomebodyForEveryCategoryByNightToo() {
        String byDay = DmnTables.text(NananPack.folder(), TableKind.RESPONSIBILITY)
                .replaceFirst(
                        "</input>",
                        "</input><input id=\"n\"><inputExpression id=\"ne\" typeRef=\"boolean\"><text>night</text></inputExpression></input>")
                .replace("</inputEntry>", "</inputEntry><inputEntry><text>false</text></inputEntry>");

        assertThat(codes("responsibility", byDay)).contains("gap");
        assertThat(codes("responsibility", byDay.replace("<text>false</text>", "<text>-</text>")))
                .isEmpty();
    }

    @Test
    void takesNoDocumentTypeWithOrWithoutEntities() {
        assertThat(codes(periods(rules(1)).replace("<definitions ", "<!DOCTYPE definitions><definitions ")))
                .containsExactly("unreadable");
    }

    @Test
    void takesTheOfficeOfThePlaceAsLeadThoughItIsNoDepartment() {
        String table = DmnTables.text(NananPack.folder(), TableKind.RESPONSIBILITY);
        assertThat(table).contains("\"TOWN\"");

        assertThatCode(() -> PACK.with("2026.1+1", "responsibility", table)).doesNotThrowAnyException();
    }

    @Test
    void wantsAReasonForEachRuleOfTheDeadlineClass() {
        String table = DmnTables.text(NananPack.folder(), TableKind.DEADLINE_CLASS)
                .replaceFirst("(-out-reason\"><text>)\"[^\"]*\"", "$1\"\"");

        assertThat(codes("deadline-class", table)).containsExactly("output-code");
    }

    private static List<String> codes(String table) {
        return codes("periods", table);
    }

    private static List<String> codes(String table, String dmn) {
        TableRefused refused = catchThrowableOfType(TableRefused.class, () -> PACK.with("2026.1+1", table, dmn));
        return refused == null
                ? List.of()
                : refused.findings().stream().map(TableFinding::code).toList();
    }

    private static String rules(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> rule("r" + at, "\"%05d\"".formatted(at), "\"quiet\""))
                .collect(Collectors.joining());
    }

    private static String rule(String id, String condition, String period) {
        return """
                <rule id="%s"><inputEntry><text>%s</text></inputEntry><outputEntry><text>%s</text></outputEntry></rule>""".formatted(id, condition, period);
    }

    private static String periods(String rules) {
        return dmn("periods", "UNIQUE", input(0) + output("period") + rules);
    }

    /** @param inputs beside the one result */
    private static String wide(int inputs) {
        String cells = "<inputEntry><text>-</text></inputEntry>".repeat(inputs);
        return dmn(
                "periods",
                "UNIQUE",
                IntStream.range(0, inputs).mapToObj(TableLimitsIT::input).collect(Collectors.joining())
                        + output("period") + "<rule id=\"r\">" + cells
                        + "<outputEntry><text>\"quiet\"</text></outputEntry></rule>");
    }

    private static String bases(String basis) {
        return dmn(
                "legal-bases",
                "RULE ORDER",
                input(0) + output("basis") + output("source")
                        + "<rule id=\"r\"><inputEntry><text>-</text></inputEntry><outputEntry><text>" + basis
                        + "</text></outputEntry><outputEntry><text>\"draft\"</text></outputEntry></rule>");
    }

    private static String dmn(String kind, String hitPolicy, String parts) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="https://huiyin.cn/test">
                  <decision id="%s" name="d"><decisionTable id="t" hitPolicy="%s">%s</decisionTable></decision>
                </definitions>""".formatted(kind, hitPolicy, parts);
    }

    private static String input(int at) {
        return "<input id=\"i%d\"><inputExpression id=\"e%d\" typeRef=\"string\"><text>monthDay</text></inputExpression></input>"
                .formatted(at, at);
    }

    private static String output(String name) {
        return "<output id=\"o-%s\" name=\"%s\" typeRef=\"string\"/>".formatted(name, name);
    }

    private static String quoted(int characters) {
        return "\"" + "a".repeat(characters) + "\"";
    }

    private static String escaped(String condition) {
        return condition.replace("<", "&lt;").replace(">", "&gt;");
    }
}
