package cn.huiyin.complaint.survey.domain;

import cn.huiyin.complaint.survey.domain.SampleDraw.DrawnCase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Samples of a district whose true satisfaction is known: 10,000 answered cases of 15 offices, of which 40 % do not
 * respond. The district, who responds and every draw come from seeds, so that the same comes out each time. Prints a
 * table when it is called as a program.
 */
public final class SurveySimulation {

    static final int CASES = 10_000;
    static final int PLACES = 600;
    static final int SEEDS = 100;
    static final String GAMING_OFFICE = "office-03";
    private static final int OFFICES = 15;
    private static final double SILENT = 0.4;
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final CallRules RULES = new CallRules(1, Duration.ofHours(4));
    private static final List<String> CATEGORIES =
            List.of("noise.construction.night", "noise.social.bar", "air.fume.cooking", "water.sewage", "solid.refuse");

    private final Map<String, Citizen> citizens = new HashMap<>();

    /**
     * @param content what the citizen really thinks
     * @param rated what was rated in the pages; null where nothing was
     */
    private record Citizen(AnsweredCase answered, boolean content, Boolean rated) {}

    /** One sample, and what it says of the district and of the office that games its ratings. */
    record Run(int seed, SampledFigure district, SampledFigure gamingOffice) {}

    private SurveySimulation() {}

    /** @param games whether one office rates its own answers in the name of its citizens */
    static SurveySimulation district(boolean games) {
        SurveySimulation simulation = new SurveySimulation();
        Random chance = new Random(20261124);
        for (int i = 0; i < CASES; i++) {
            // Some offices have ten times as many cases as others, and not all are equally good.
            int office = (int) (OFFICES * Math.pow(chance.nextDouble(), 2));
            String category = CATEGORIES.get((int) (CATEGORIES.size() * Math.pow(chance.nextDouble(), 1.5)));
            boolean content = chance.nextDouble() < (office == 3 ? 0.80 : 0.90 + 0.006 * office);
            // Those who are not content rate more often.
            boolean rates = chance.nextDouble() < (content ? 0.2 : 0.5);
            String code = "office-%02d".formatted(office);
            boolean forged = games && code.equals(GAMING_OFFICE);
            AnsweredCase answered = new AnsweredCase("case-" + i, code, category);
            Boolean rated = forged ? Boolean.TRUE : rates ? (Boolean) content : null;
            simulation.citizens.put(answered.caseId(), new Citizen(answered, content, rated));
        }
        return simulation;
    }

    double truth() {
        return shareOf(citizens.values().stream().map(Citizen::content).toList());
    }

    double truthOf(String office) {
        return shareOf(citizens.values().stream()
                .filter(one -> one.answered().office().equals(office))
                .map(Citizen::content)
                .toList());
    }

    double ratingOf(String office) {
        return shareOf(citizens.values().stream()
                .filter(one -> one.answered().office().equals(office) && one.rated() != null)
                .map(Citizen::rated)
                .toList());
    }

    Run run(int seed) {
        List<AnsweredCase> all =
                citizens.values().stream().map(Citizen::answered).toList();
        SampleDraw draw = SampleDraw.of("seed-" + seed, PLACES, all);
        Random chance = new Random(seed);
        SampledFigure district = SampledFigure.NONE;
        SampledFigure office = SampledFigure.NONE;
        for (DrawnCase drawn : draw.cases()) {
            boolean silent = chance.nextDouble() < SILENT;
            SampledFigure one =
                    SampledFigure.of(called(citizens.get(drawn.answered().caseId()), silent));
            district = district.plus(one);
            if (drawn.answered().office().equals(GAMING_OFFICE)) {
                office = office.plus(one);
            }
        }
        return new Run(seed, district, office);
    }

    List<Run> runs() {
        ArrayList<Run> runs = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            runs.add(run(seed));
        }
        return runs;
    }

    private static FollowUp called(Citizen citizen, boolean silent) {
        CallOutcome outcome = silent ? CallOutcome.NOBODY_ANSWERED : CallOutcome.REACHED;
        Opinion opinion = citizen.content() ? Opinion.SATISFIED : Opinion.DISSATISFIED;
        SurveyResult said = silent ? null : new SurveyResult(citizen.content(), opinion, List.of(), "-");
        Attempt attempt = new Attempt(NOW, CallChannel.PHONE, outcome, "caller", null);
        return FollowUp.begun(true, NOW).after(attempt, said, RULES);
    }

    private static double shareOf(List<Boolean> all) {
        return (double) all.stream().filter(one -> one).count() / all.size();
    }

    static long holding(List<Run> runs, double truth) {
        return runs.stream()
                .filter(run -> run.district().interval().orElseThrow().contains(truth))
                .count();
    }

    /** Prints the table. */
    public static void main(String[] arguments) {
        SurveySimulation honest = district(false);
        SurveySimulation gamed = district(true);
        List<Run> runs = honest.runs();
        say("%,d answered cases of %d offices, %d drawn, %.0f %% silent", CASES, OFFICES, PLACES, SILENT * 100);
        say("true satisfaction of the district: %.2f %%", honest.truth() * 100);
        say("%n seed   n   response   sample   95 %% interval      holds the truth");
        runs.forEach(run -> say(line(run, honest.truth())));
        say("%nthe interval holds the truth in %d of %d seeds", holding(runs, honest.truth()), SEEDS);
        say("%n%s, truly %.2f %%:", GAMING_OFFICE, honest.truthOf(GAMING_OFFICE) * 100);
        say("                     honest    rates itself");
        say("rating figure      %6.2f %%        %6.2f %%", percents(honest), percents(gamed));
        say(
                "sampled figure     %6.2f %%        %6.2f %%   (seed 1, n %d)",
                sampled(honest), sampled(gamed), honest.run(1).gamingOffice().answers());
    }

    private static String line(Run run, double truth) {
        Interval interval = run.district().interval().orElseThrow();
        return String.format(
                Locale.ROOT,
                " %4d %4d   %5.1f %%%%  %5.2f %%%%   %5.2f to %5.2f %%%%   %s",
                run.seed(),
                run.district().answers(),
                run.district().responseRate().orElseThrow() * 100,
                run.district().rate().orElseThrow() * 100,
                interval.low() * 100,
                interval.high() * 100,
                interval.contains(truth) ? "yes" : "NO");
    }

    private static double percents(SurveySimulation simulation) {
        return simulation.ratingOf(GAMING_OFFICE) * 100;
    }

    private static double sampled(SurveySimulation simulation) {
        return simulation.run(1).gamingOffice().rate().orElseThrow() * 100;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
