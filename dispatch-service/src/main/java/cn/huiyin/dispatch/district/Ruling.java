package cn.huiyin.dispatch.district;

import java.util.List;
import java.util.Optional;

/**
 * What the decision tables say of one case.
 *
 * @param period code of the period, e.g. of exams, in which it was filed; may be empty
 * @param classes the rules of the deadline class that hold, in the order of the table
 * @param duty absent when no rule holds
 * @param rules ids of all rules that hold, in the order of the tables
 */
public record Ruling(String period, List<ClassRule> classes, Optional<Duty> duty, List<String> rules) {}
