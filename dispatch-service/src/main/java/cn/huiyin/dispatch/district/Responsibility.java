package cn.huiyin.dispatch.district;

import java.util.List;
import java.util.Optional;

/** Who is called in for a category; answered by the decision table of the pack. The office of the place owns the case whatever it says. */
@FunctionalInterface
public interface Responsibility {

    /** Empty when the table has no row for the category. */
    Optional<Duty> of(CategoryCode category);

    /**
     * One row of the table.
     *
     * @param departments the lead first; the office of the place itself is never among them
     * @param officeLeads whether the office of the place acts first and departments only support it
     * @param firstStep what is done first, in the words of the table; may be empty
     * @param law the articles it rests on; may be empty
     */
    record Duty(List<Department> departments, boolean officeLeads, String firstStep, String law) {}
}
