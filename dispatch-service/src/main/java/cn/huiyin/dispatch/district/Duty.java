package cn.huiyin.dispatch.district;

import java.util.List;

/**
 * Who is called in, as the responsibility table says it. The office of the place owns the case whatever it says.
 *
 * @param departments the lead first; the office of the place itself is never among them
 * @param officeLeads whether the office of the place acts first and departments only support it
 * @param firstStep what is done first, in the words of the table; may be empty
 * @param evidence what is to be secured, in the words of the table; may be empty
 * @param standard by which it is measured; may be empty
 * @param source how well sourced this is: {@code sourced}, {@code practice} or {@code draft}; may be empty
 * @param rule id of the rule that says so
 */
public record Duty(
        List<Department> departments,
        boolean officeLeads,
        String firstStep,
        String evidence,
        String standard,
        String source,
        String rule) {}
