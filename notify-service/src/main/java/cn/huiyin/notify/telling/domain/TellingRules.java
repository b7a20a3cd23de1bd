package cn.huiyin.notify.telling.domain;

import static cn.huiyin.notify.telling.domain.Audience.CITIZEN;
import static cn.huiyin.notify.telling.domain.Audience.OFFICE;
import static cn.huiyin.notify.telling.domain.Audience.SUPERVISORS;
import static cn.huiyin.notify.telling.domain.Audience.TRIAGE_DESK;
import static cn.huiyin.notify.telling.domain.Channel.EMAIL;
import static cn.huiyin.notify.telling.domain.Channel.IN_APP;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The table of who is told what. A citizen hears of every step in the pages, and by letter of those that promise, ask or
 * end something; officers hear of what lands on their desk.
 */
public final class TellingRules {

    private record Rule(Audience audience, String wording, Set<Channel> channels) {}

    private final Set<Channel> open;

    /** @param open the channels that can be used at all */
    public TellingRules(Set<Channel> open) {
        this.open = Set.copyOf(open);
    }

    /** Whom to tell of this step. */
    public List<Telling> of(News news) {
        List<Telling> tellings = new ArrayList<>();
        for (Rule rule : rules(news)) {
            rule.channels().stream()
                    .filter(open::contains)
                    .map(channel -> telling(rule, channel, news))
                    .flatMap(Optional::stream)
                    .forEach(tellings::add);
        }
        return List.copyOf(tellings);
    }

    /** Every template key that a rule names. */
    public static Set<String> wordings() {
        return Set.copyOf(Stream.of(Step.values())
                .flatMap(step -> Stream.of(true, false).flatMap(dated -> rules(step, dated).stream()))
                .map(Rule::wording)
                .toList());
    }

    private static Optional<Telling> telling(Rule rule, Channel channel, News news) {
        return rule.audience().recipient(news, channel).map(who -> new Telling(who, channel, rule.wording()));
    }

    private static List<Rule> rules(News news) {
        return rules(news.step(), news.facts().answerBy() != null);
    }

    /** @param dated whether the calendar could say when the answer is due; no date is promised without */
    private static List<Rule> rules(Step step, boolean dated) {
        return switch (step) {
            case REGISTERED -> List.of(letter("citizen.registered"));
            case TRIAGE -> List.of(message(TRIAGE_DESK, "desk.triage"));
            case ASSIGNED ->
                dated
                        ? List.of(letter("citizen.assigned"), message(OFFICE, "office.assigned"))
                        : List.of(letter("citizen.assigned-undated"), message(OFFICE, "office.assigned-undated"));
            case ACCEPTED -> List.of(message(CITIZEN, "citizen.accepted"));
            case REACHED -> List.of(message(CITIZEN, "citizen.reached"));
            case NOT_REACHED -> List.of(letter("citizen.not-reached"));
            case INSPECTED -> List.of(message(CITIZEN, "citizen.inspected"));
            case ANSWERED -> List.of(letter("citizen.answered"));
            case RATED -> List.of(message(OFFICE, "office.rated"));
            case DISPUTED -> List.of(message(OFFICE, "office.disputed"), message(SUPERVISORS, "supervisor.disputed"));
            case REOPENED ->
                List.of(
                        letter(dated ? "citizen.reopened" : "citizen.reopened-undated"),
                        message(OFFICE, dated ? "office.reopened" : "office.reopened-undated"),
                        message(SUPERVISORS, "supervisor.reopened"));
            case CLOSED -> List.of(letter("citizen.closed"));
            case REJECTED -> List.of(letter("citizen.rejected"));
            case WITHDRAWN -> List.of(message(CITIZEN, "citizen.withdrawn"), message(OFFICE, "office.withdrawn"));
        };
    }

    private static Rule message(Audience audience, String wording) {
        return new Rule(audience, wording, EnumSet.of(IN_APP));
    }

    private static Rule letter(String wording) {
        return new Rule(CITIZEN, wording, EnumSet.of(IN_APP, EMAIL));
    }
}
