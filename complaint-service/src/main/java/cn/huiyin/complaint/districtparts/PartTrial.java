package cn.huiyin.complaint.districtparts;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A part that was found right and tried on last month's cases; what is published is one of these. Public for the
 * database driver.
 *
 * @param base number of the last publication then; with a later one the trial has to be made again
 * @param from the day from which on cases were looked at (ISO)
 * @param cases on how many it was tried
 * @param changed for how many of them something else would be done
 * @param shifts which categories would be named instead of which; empty where the part says nothing of that
 * @param examples at most 200 of those, by their numbers
 */
public record PartTrial(
        @BsonId String id,
        String part,
        String text,
        int base,
        String from,
        int cases,
        int changed,
        List<CategoryShift> shifts,
        List<ChangedCase> examples,
        Instant triedAt,
        String person,
        String name) {

    /**
     * Cases that would be given another category.
     *
     * @param before code of the category as things are; absent where none is named
     * @param after code of the category then; absent where none is named
     * @param cases how many
     * @param asBefore how many of them have by now the category before
     * @param asAfter how many of them have by now the category after
     */
    public record CategoryShift(
            @Nullable String before, @Nullable String after, int cases, int asBefore, int asAfter) {}

    /**
     * A case with which something else would be done.
     *
     * @param number of the case
     * @param before what is done as things are
     * @param after what would be done
     */
    public record ChangedCase(String number, Outcome before, Outcome after) {}

    /**
     * What is done with a case.
     *
     * @param category code of the category that it is given; absent where none is named
     * @param office code of the office that has it; absent where the triage desk is asked
     * @param deadlineClass code of the class
     * @param officeLeads whether the office of the place acts first
     * @param departments codes, the lead first
     * @param instructions first step, evidence, standard and legal bases
     * @param rules ids of the rules that hold
     */
    public record Outcome(
            @Nullable String category,
            @Nullable String office,
            String deadlineClass,
            boolean officeLeads,
            List<String> departments,
            List<String> instructions,
            List<String> rules) {}
}
