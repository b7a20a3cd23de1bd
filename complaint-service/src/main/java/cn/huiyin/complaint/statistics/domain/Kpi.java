package cn.huiyin.complaint.statistics.domain;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The KPI dictionary 指标口径: what each number means, in the words that people are told. */
public enum Kpi {
    ASSIGNMENT(
            "assignment",
            "交办率",
            "Assignment rate",
            1.0,
            "Whether every complaint finds, in time, an office that must handle it.",
            "cases registered in the period",
            "cases that an office had at or before the end of their assignment deadline, as their deadline class sets it",
            "cases registered and not rejected whose assignment deadline was met or has ended; one that waits within it is shown"
                    + " apart as running; one that was withdrawn or answered at once unassigned before it ended counts on neither side,"
                    + " unless the case is taken up again: then its next assignment counts",
            "CountingRules.assignment, CountingRules.overdue"),
    ON_TIME_ANSWER(
            "onTimeAnswer",
            "按时回复率",
            "On-time answer rate",
            1.0,
            "Whether citizens get their answer by the time that was promised.",
            "answers owed whose timeliness became certain in the period: answered in time on the day of the answer, late on"
                    + " the day on which they were due; a reopened case owes another answer",
            "answers given at or before their (extended) due time",
            "all of the cohort; owed and overdue counts as late at once; withdrawn or rejected before it was due counts on"
                    + " neither side, after it was due as late",
            "CountingRules.answers, CountingRules.overdue"),
    SATISFACTION(
            "satisfaction",
            "满意率",
            "Satisfaction rate",
            0.98,
            "Whether citizens are content with the answer they got.",
            "cases whose latest rating was given in the period",
            "ratings satisfied and basically satisfied",
            "cases with a rating; a case that nobody rated is not inside",
            "CountingRules.judgement"),
    SAMPLED_SATISFACTION(
            "sampledSatisfaction",
            "抽查回访满意度",
            "Sampled follow-up satisfaction",
            0.98,
            "Whether citizens are content, asked by chance and by somebody who does not work for the office.",
            "cases drawn at random from all that were answered, whatever was rated, in the surveys that end in the period and"
                    + " are closed; cases that staff of the handling office filed are not drawn",
            "valid answers satisfied and basically satisfied",
            "valid answers; refused, wrong number, not reached and no contact are shown apart, never inside; with it stand n,"
                    + " the response rate (valid answers of all that were drawn) and the 95 % interval of Wilson; fewer than 30"
                    + " valid answers are too few: neither held against the target nor ranked; the target is reached or missed"
                    + " when the whole interval lies on one side of it",
            "SampledFigure.of, SampledFigure.rate, Interval.wilson"),
    SHAM_CLOSURE(
            "shamClosure",
            "假闭环率",
            "Sham closure rate",
            null,
            "Whether what was answered stays solved.",
            "cases that an office answered in the period and that are not open again; counted since this number exists",
            "of these, those whose matter came again after the answer and within 7 days (a setting) of the end of the case: another"
                    + " case of the same category at the same place (150 metres, a setting) or by the same person",
            "all of the cohort",
            "CountingRules.closure"),
    REPORT_IN(
            "reportIn",
            "吹哨报到率",
            "Report-in rate",
            null,
            "Whether departments come when a street office calls them in.",
            "calls of departments whose timeliness became certain in the period: reported in time on the day of the report-in,"
                    + " late on the day on which it was due; a case has one for each department that was called in",
            "departments that reported in at or before the time that the office gave them",
            "all of the cohort; missed counts as late from the moment that time marked it, whether the department came later or"
                    + " not; one whose time still runs, and one that was declined, withdrawn or lapsed before it was due, count on"
                    + " neither side; told for each department too, of which the numbers together are these",
            "CountingRules.reportIns"),
    REGISTERED(
            "registered",
            "登记数",
            "Registered",
            null,
            "How much came in.",
            "cases registered in the period, of an office those that it has now",
            "",
            "",
            "CountingRules.registration"),
    OPEN(
            "open",
            "在办数",
            "Open",
            null,
            "How much somebody on our side still owes an act for.",
            "cases that are registered, in triage, assigned or in progress now; the period does not matter",
            "",
            "",
            "CountedCases.open"),
    OVERDUE(
            "overdue",
            "逾期未办数",
            "Overdue",
            null,
            "What needs somebody today.",
            "open cases of which any deadline has run past its due time by now; the period does not matter",
            "",
            "",
            "CountedCases.open"),
    TRIAGE(
            "triage",
            "待派单数",
            "Waiting for triage",
            null,
            "What the engine would not decide and the triage desk has not decided yet.",
            "cases in triage now; the period does not matter",
            "",
            "",
            "CountedCases.open"),
    CATEGORY_PRECISION(
            "categoryPrecision",
            "类别准确率",
            "Category precision",
            null,
            "How often the category that the engine named first is the one that stands in the end.",
            "cases whose first guess named a category and was settled in the period: on the day on which the triage desk assigned"
                    + " the case or denied its return, on which its category was corrected, on which it was rejected as no"
                    + " environmental matter, or else closed",
            "guesses whose category was kept; what a desk saw and left as it was counts as kept",
            "all of the cohort; told for each category that was named too. Cases that were ever a report against officials are in no"
                    + " figure about guesses. With it stands the 95 % interval of Wilson, and the difference to the period before, as"
                    + " long, with the interval that Newcombe makes of both: it is called drift only when that leaves out 0",
            "LearningFigure.counts, Drift.between"),
    OFFICE_PRECISION(
            "officePrecision",
            "派单准确率",
            "Office precision",
            null,
            "How often the office that the engine assigned is the one that has the case in the end.",
            "cases that the engine assigned and whose office was settled in the period: as above, or rejected as outside the district;"
                    + " a corrected category says nothing of the office",
            "assignments whose office was kept",
            "all of the cohort; told for each office that was named too; a return that was upheld counts once the desk has assigned the"
                    + " case again",
            "LearningFigure.counts, Drift.between"),
    OVERRULED(
            "overruled",
            "人工改派率",
            "Overruled",
            null,
            "How often the desk changed what the engine had said.",
            "cases of which category or office was settled in the period, as above",
            "those of which one of the two was not kept",
            "all of the cohort; it weighs no harm: a neighbouring category counts like a wrong office",
            "LearningFigure.counts, Drift.between"),
    CATEGORY_OPEN(
            "categoryOpen",
            "类别未定率",
            "Category left open",
            null,
            "How often the engine would not name a category.",
            "cases that the engine saw first in the period",
            "those of which it named no category",
            "all of the cohort",
            "LearningFigure.counts, Drift.between"),
    OFFICE_OPEN(
            "officeOpen",
            "转人工率",
            "Office left to the desk",
            null,
            "How often the engine would not decide the office alone.",
            "cases that the engine saw first in the period",
            "those that it sent to the triage desk",
            "all of the cohort",
            "LearningFigure.counts, Drift.between");

    private final String code;
    private final String name;
    private final String nameEn;

    @Nullable
    private final Double target;

    private final String meaning;
    private final String cohort;
    private final String numerator;
    private final String denominator;
    private final String computedIn;

    Kpi(
            String code,
            String name,
            String nameEn,
            @Nullable Double target,
            String meaning,
            String cohort,
            String numerator,
            String denominator,
            String computedIn) {
        this.code = code;
        this.name = name;
        this.nameEn = nameEn;
        this.target = target;
        this.meaning = meaning;
        this.cohort = cohort;
        this.numerator = numerator;
        this.denominator = denominator;
        this.computedIn = computedIn;
    }

    /** The field of the interface that carries it. */
    public String code() {
        return code;
    }

    /** The term of the trade. */
    public String term() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    /** The rate that the district has promised, 0 to 1; empty for a plain count. */
    public OptionalDouble target() {
        return target == null ? OptionalDouble.empty() : OptionalDouble.of(target);
    }

    public String meaning() {
        return meaning;
    }

    /** Which cases belong to it. */
    public String cohort() {
        return cohort;
    }

    /** Empty for a plain count. */
    public String numerator() {
        return numerator;
    }

    /** Empty for a plain count. */
    public String denominator() {
        return denominator;
    }

    public String computedIn() {
        return computedIn;
    }
}
