package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.Department;
import cn.huiyin.dispatch.district.Office;
import java.util.List;
import java.util.Optional;

/** What the engine answers: an office, or candidates for the triage desk. Either way with reasons; a complaint is never dropped. */
public sealed interface DispatchDecision {

    /** Absent when the text names none. */
    Optional<Category> category();

    DeadlineClass deadlineClass();

    /** Never empty; in the order of the stages. */
    List<Reason> reasons();

    /**
     * Sure enough to assign.
     *
     * @param departments whom the office calls in, the lead first
     * @param confidence 0 to 1, at or above the threshold of the pack
     */
    record Decided(
            Optional<Category> category,
            Office office,
            List<Department> departments,
            DeadlineClass deadlineClass,
            double confidence,
            List<Reason> reasons)
            implements DispatchDecision {}

    /**
     * Left to the triage desk 派单员.
     *
     * @param candidates best first; empty when neither point nor words named a place
     */
    record Undecided(
            Optional<Category> category, DeadlineClass deadlineClass, List<Candidate> candidates, List<Reason> reasons)
            implements DispatchDecision {}
}
