package cn.huiyin.dispatch.district;

import java.util.List;

/**
 * Who is called in, as the responsibility table says it. The office of the place owns the case whatever it says.
 *
 * @param departments the lead first; the office of the place itself is never among them
 * @param officeLeads whether the office of the place acts first and departments only support it
 * @param firstStep what is done first, in the words of the table; may be empty
 * @param evidence what is to be secured, in the words of the table; may be empty
 * @param law the articles it rests on; may be empty
 */
public record Duty(List<Department> departments, boolean officeLeads, String firstStep, String evidence, String law) {}
