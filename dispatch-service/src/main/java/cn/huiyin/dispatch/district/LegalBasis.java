package cn.huiyin.dispatch.district;

/**
 * A law on which an answer may rest.
 *
 * @param text law and article, in the words of the table
 * @param source how well sourced this is: {@code sourced}, {@code practice} or {@code draft}; may be empty
 * @param rule id of the rule that says so
 */
public record LegalBasis(String text, String source, String rule) {}
