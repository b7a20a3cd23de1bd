package cn.huiyin.complaint.decisiontables;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A table that was found right and tried on last month's cases; what is published is one of these. Public for the database driver.
 *
 * @param base number of the last publication then; with a later one the trial has to be made again
 * @param from the day from which on cases were looked at (ISO)
 * @param cases on how many it was tried
 * @param changed for how many of them something else would be done
 * @param examples at most 200 of those, by their numbers
 */
public record TableTrial(
        @BsonId String id,
        String table,
        String dmn,
        int base,
        String from,
        int cases,
        int changed,
        List<ChangedCase> examples,
        Instant triedAt,
        String person,
        String name) {

    /**
     * A case with which something else would be done.
     *
     * @param number of the case
     * @param before what the tables say now
     * @param after what they would say
     */
    public record ChangedCase(String number, Outcome before, Outcome after) {}

    /**
     * What the tables say of a case.
     *
     * @param deadlineClass code of the class
     * @param officeLeads whether the office of the place acts first
     * @param departments codes, the lead first
     * @param instructions first step, evidence, standard and legal bases
     * @param rules ids of the rules that hold
     */
    public record Outcome(
            String deadlineClass,
            boolean officeLeads,
            List<String> departments,
            List<String> instructions,
            List<String> rules) {}
}
