package cn.huiyin.complaint.cases.domain;

/**
 * Restriction 检举控告: the case speaks of officials or units, so named people alone see it, and the accused never do
 * (信访工作条例: reports are not disclosed to the accused).
 *
 * @param holds false once it was lifted
 */
public record Restriction(boolean holds) {

    public static boolean holds(Case current) {
        return current.facets().find(Restriction.class).map(Restriction::holds).orElse(false);
    }
}
