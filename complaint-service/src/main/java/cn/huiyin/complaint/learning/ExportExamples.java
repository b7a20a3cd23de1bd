package cn.huiyin.complaint.learning;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.contacts.AnonymousText;
import cn.huiyin.complaint.statistics.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The labelled examples: what was complained of, without whom, beside the category that it was settled under. No number
 * and no id of a case is in it. Of cases that are to be kept secret the matter alone is; reports against officials
 * teach nothing.
 */
@Component
class ExportExamples {

    /** The latest ones; with more, training takes too long. */
    private static final int MOST = 5_000;

    private static final int AT_ONCE = 500;
    private static final String OTHER = "other";

    private final FirstGuesses guesses;
    private final CaseQueues queues;

    ExportExamples(FirstGuesses guesses, CaseQueues queues) {
        this.guesses = guesses;
        this.queues = queues;
    }

    /** @param group the same for cases of one incident, so that no text is tested on what another of it taught */
    record Example(String group, String text, Guess guess, SettledGuess settled) {

        static final List<String> COLUMNS = List.of(
                "expected", "reason", "text", "group", "how", "settled", "guessed", "certainty", "head", "tables");

        List<String> cells() {
            String expected = Objects.requireNonNull(settled.category());
            return Stream.of(
                            expected,
                            expected.equals(SettledGuess.NONE) ? OTHER : "",
                            text,
                            group,
                            settled.how().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            DistrictDay.of(settled.at()),
                            guess.category(),
                            guess.certainty(),
                            guess.head(),
                            guess.tables())
                    .map(cell -> Objects.toString(cell, ""))
                    .toList();
        }
    }

    /** Those that were settled in the period, the latest first. */
    List<Example> of(Period period) {
        List<FirstGuess> settled = guesses
                .between(
                        FirstGuess.SETTLED_AT,
                        DistrictDay.startOf(period.from()),
                        DistrictDay.startOf(period.to().plusDays(1)))
                .stream()
                .filter(one -> category(one) != null)
                .limit(MOST)
                .toList();
        HashMap<String, String> groups = new HashMap<>();
        ArrayList<Example> examples = new ArrayList<>();
        for (int at = 0; at < settled.size(); at += AT_ONCE) {
            List<FirstGuess> part = settled.subList(at, Math.min(at + AT_ONCE, settled.size()));
            Map<String, FirstGuess> byId = part.stream().collect(Collectors.toMap(FirstGuess::id, Function.identity()));
            queues.these(Scope.DISTRICT, part.stream().map(FirstGuess::id).toList()).stream()
                    .map(ListedCase::current)
                    .filter(current -> !current.complaint().isAgainstOfficials())
                    .flatMap(current -> example(current, byId.get(current.id().value()), groups).stream())
                    .forEach(examples::add);
        }
        return examples;
    }

    /** Empty where the text says nothing of the matter. */
    private static Optional<Example> example(Case current, FirstGuess one, Map<String, String> groups) {
        String text = current.complaint().secret() ? AnonymousText.ofSecret(current) : AnonymousText.of(current);
        if (text.isBlank()) {
            return Optional.empty();
        }
        String incident =
                IncidentMembership.numberOf(current).orElse(current.id().value());
        String group = groups.computeIfAbsent(incident, _ -> "g" + (groups.size() + 1));
        return Optional.of(new Example(group, text, one.guess(), Objects.requireNonNull(one.settled())));
    }

    private static @Nullable String category(FirstGuess one) {
        SettledGuess settled = one.settled();
        return settled == null ? null : settled.category();
    }
}
