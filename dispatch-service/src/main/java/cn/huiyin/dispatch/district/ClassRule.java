package cn.huiyin.dispatch.district;

/**
 * A rule of the table of deadline classes that holds for a case.
 *
 * @param deadlineClass code of a deadline class
 * @param reason a code of urgency.csv, or a sentence in the words of who wrote the rule
 * @param quote what the reason shows: the name of a set of words, {@code hour}, {@code period}, or nothing when empty
 */
public record ClassRule(String deadlineClass, String reason, String quote) {}
