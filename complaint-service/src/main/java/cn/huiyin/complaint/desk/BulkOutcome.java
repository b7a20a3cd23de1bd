package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.ActOnMany;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.platform.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of several cases, each for itself.
 *
 * @param done how many it was done to
 * @param items one for each, in the order in which they were named
 */
record BulkOutcome(int done, List<Item> items) {

    /**
     * What became of one case.
     *
     * @param caseId id of the case
     * @param number its number; absent where nothing was done
     * @param version the one that it has now; absent where nothing was done
     * @param why the code of what refused it, as for a single act; absent where it was done
     */
    record Item(
            String caseId,
            @Nullable String number,
            @Nullable Long version,
            @Nullable String why) {}

    static BulkOutcome of(List<ActOnMany.Outcome> outcomes) {
        List<Item> items = outcomes.stream().map(BulkOutcome::item).toList();
        return new BulkOutcome(
                (int) items.stream().filter(item -> item.why() == null).count(), items);
    }

    private static Item item(ActOnMany.Outcome outcome) {
        String id = outcome.id().value();
        StoredCase after = outcome.after();
        ProblemException refused = outcome.refused();
        if (refused != null) {
            return new Item(id, null, null, code(refused));
        }
        return after == null
                ? new Item(id, null, null, null)
                : new Item(id, after.current().number().value(), after.version(), null);
    }

    /** A refusal by a rule has its own code, any other that of its problem type. */
    private static String code(ProblemException refused) {
        return refused.errors().isEmpty()
                ? refused.type().code()
                : refused.errors().getFirst().code();
    }
}
