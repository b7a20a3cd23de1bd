package cn.huiyin.complaint.cases.domain;

import cn.huiyin.complaint.cases.domain.acts.Acts;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws docs/lifecycle.md from the transition table: a table and a diagram, in Chinese and in English. */
final class LifecycleDocument {

    private static final String START = "[*]";

    private LifecycleDocument() {}

    static String render() {
        return Stream.of(
                        "# 办件生命周期 Life cycle of a case",
                        "由 `cases.domain.acts` 里的各个办理动作生成，请勿手改；改了动作之后，用 `-Dlifecycle.write` 运行 `LifecycleDocumentTest` 更新。\n"
                                + "Drawn from the acts in `cases.domain.acts`; do not edit. After a change of an act, run"
                                + " `LifecycleDocumentTest` with `-Dlifecycle.write`.",
                        "## 中文",
                        diagram(LifecycleDocument::termOf, ActDescription::term),
                        table("办理动作 | 由谁 | 之前 | 之后", LifecycleDocument::chineseRow),
                        "## English",
                        diagram(LifecycleDocument::nameOf, ActDescription::code),
                        table("act | by | from | to | why", LifecycleDocument::englishRow),
                        "## 谁可以做 Who may",
                        table(
                                "act | 办理动作 | "
                                        + Stream.of(Party.values())
                                                .map(party -> nameOf(party) + " " + party.term())
                                                .collect(Collectors.joining(" | ")),
                                LifecycleDocument::accessRow),
                        "## 状态 States",
                        table("state | 状态 | open 在办", Arrays.asList(CaseState.values()), LifecycleDocument::stateRow))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String diagram(Function<CaseState, String> state, Function<ActDescription<?>, String> act) {
        Stream<String> labels =
                Arrays.stream(CaseState.values()).map(each -> "    %s: %s".formatted(each, state.apply(each)));
        Stream<String> edges = edges(act).entrySet().stream()
                .map(edge -> "    %s: %s".formatted(edge.getKey(), String.join(" / ", edge.getValue())));
        Stream<String> ends =
                Stream.of(CaseState.REJECTED, CaseState.WITHDRAWN).map(end -> "    " + end + " --> " + START);
        return Stream.of(labels, edges, ends)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "```mermaid\nstateDiagram-v2\n", "\n```"));
    }

    /** One arrow from a state to another, with all acts that lead along it. */
    private static Map<String, Set<String>> edges(Function<ActDescription<?>, String> act) {
        LinkedHashMap<String, Set<String>> edges = new LinkedHashMap<>();
        for (ActDescription<?> row : Acts.descriptions()) {
            for (String from : row.from().isEmpty() ? List.of(START) : names(row.from())) {
                List<?> ends = row.staysInItsState() ? List.of(from) : row.to();
                ends.forEach(to -> edges.computeIfAbsent(from + " --> " + to, _ -> new LinkedHashSet<>())
                        .add(act.apply(row)));
            }
        }
        return edges;
    }

    private static String table(String header, Function<ActDescription<?>, String> row) {
        return table(header, Acts.descriptions(), row);
    }

    private static <T> String table(String header, Collection<T> rows, Function<T, String> row) {
        String line = "|" + " --- |".repeat(header.split("\\|").length);
        String body = rows.stream().map(each -> "| " + row.apply(each) + " |").collect(Collectors.joining("\n"));
        return "| " + header + " |\n" + line + "\n" + body;
    }

    private static String chineseRow(ActDescription<?> row) {
        return String.join(
                " | ",
                row.term(),
                joined(row.parties(), Party::term),
                joined(row.from(), LifecycleDocument::termOf),
                inOrder(row.to().stream(), LifecycleDocument::termOf));
    }

    private static String englishRow(ActDescription<?> row) {
        return String.join(
                " | ",
                row.code(),
                joined(row.parties(), LifecycleDocument::nameOf),
                joined(row.from(), LifecycleDocument::nameOf),
                inOrder(row.to().stream(), LifecycleDocument::nameOf),
                row.why());
    }

    private static String accessRow(ActDescription<?> act) {
        Stream<String> rights =
                Stream.of(Party.values()).map(party -> act.parties().contains(party) ? "●" : "");
        return Stream.concat(Stream.of(act.code(), act.term()), rights).collect(Collectors.joining(" | "));
    }

    /** The rows of the glossary: every act, in the order of the life of a case. */
    static String glossary() {
        return Acts.descriptions().stream()
                .map(act -> "| %s | %s | %s → %s |"
                        .formatted(
                                act.code(),
                                act.term(),
                                joined(act.from(), LifecycleDocument::nameOf),
                                inOrder(act.to().stream(), LifecycleDocument::nameOf)))
                .collect(Collectors.joining("\n"));
    }

    private static String stateRow(CaseState state) {
        return String.join(" | ", state.name(), state.term(), state.open() ? "yes 是" : "no 否");
    }

    private static <E extends Enum<E>> String joined(Set<E> values, Function<E, String> name) {
        return values.isEmpty() ? "–" : inOrder(values.stream().sorted(), name);
    }

    private static <E> String inOrder(Stream<E> values, Function<E, String> name) {
        return values.map(name).collect(Collectors.joining(", "));
    }

    private static List<String> names(Set<CaseState> states) {
        return states.stream().sorted().map(CaseState::name).toList();
    }

    private static String termOf(CaseState state) {
        return state.term();
    }

    private static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
