package cn.huiyin.gateway.limits;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which limits a request counts against. */
final class LimitRules {

    private static final String FILING = "/api/complaints";
    private static final String OF_A_CALLER = "/api/cases/of-caller";
    private static final String OF_A_NUMBER = FILING + "/";
    private static final String SURVEY_LINK = "/api/survey-link";

    /** So many times as much as of one address is granted to the wider network around it, which has other people too. */
    static final int OF_A_WIDER_NETWORK = 10;

    private LimitRules() {}

    /**
     * A request as far as it is counted.
     *
     * @param path as routed, with its leading slash
     * @param network what counts as one caller without a token
     * @param widerNetwork of which a caller may have many; empty where there is none such
     * @param subject of the token; empty where there is none
     * @param queryCode whether it carries a query code
     */
    record Asked(
            String method,
            String path,
            String network,
            Optional<String> widerNetwork,
            Optional<String> subject,
            boolean queryCode) {}

    /**
     * A limit, and the key of a bucket.
     *
     * @param times so many times the limit is granted
     */
    record Counted(Limit limit, String key, int times) {

        Counted(Limit limit, String key) {
            this(limit, key, 1);
        }
    }

    /** The limits against which every request counts, whatever is answered. */
    static List<Counted> ofEvery(Asked asked) {
        if (!asked.path().startsWith("/api/")) {
            return List.of();
        }
        if (asked.path().startsWith("/api/hotline/imports")) {
            return List.of(new Counted(Limit.IMPORTS, asked.network()));
        }
        if (asked.path().startsWith("/api/hotline/")) {
            return List.of(new Counted(Limit.HOTLINE, asked.network()));
        }
        boolean filing = asked.method().equals("POST") && asked.path().equals(FILING);
        return asked.subject()
                .map(subject -> ofPerson(subject, filing, asked.path()))
                .orElseGet(() -> byAddress(filing ? Limit.FILING : Limit.ANONYMOUS, asked)
                        .toList());
    }

    private static Stream<Counted> byAddress(Limit limit, Asked asked) {
        return Stream.concat(
                Stream.of(new Counted(limit, asked.network())),
                asked.widerNetwork().stream().map(wider -> new Counted(limit, wider, OF_A_WIDER_NETWORK)));
    }

    /**
     * The limits against which a request counts when its query code, or its survey link, was wrong. By number, so that
     * others behind the same address are not locked out; and also by address, so that nobody tries one code on all
     * numbers.
     */
    static List<Counted> ofWrongCode(Asked asked) {
        if (asked.path().equals(SURVEY_LINK)) {
            return Stream.concat(
                            Stream.of(new Counted(Limit.GUESSING, asked.network() + " " + SURVEY_LINK)),
                            byAddress(Limit.GUESSING_FROM_AN_ADDRESS, asked))
                    .toList();
        }
        if (!asked.queryCode() || !asked.path().startsWith(OF_A_NUMBER)) {
            return List.of();
        }
        String number = asked.path().substring(OF_A_NUMBER.length()).split("/", 2)[0];
        return Stream.concat(
                        Stream.of(
                                new Counted(Limit.GUESSING, asked.network() + " " + number),
                                new Counted(Limit.GUESSING_A_NUMBER, number)),
                        byAddress(Limit.GUESSING_FROM_AN_ADDRESS, asked))
                .toList();
    }

    private static List<Counted> ofPerson(String subject, boolean filing, String path) {
        Stream<Limit> limits = filing
                ? Stream.of(Limit.ACTOR, Limit.SIGNED_IN_FILING)
                : path.equals(OF_A_CALLER) ? Stream.of(Limit.ACTOR, Limit.CALLERS) : Stream.of(Limit.ACTOR);
        return limits.map(limit -> new Counted(limit, subject)).toList();
    }
}
