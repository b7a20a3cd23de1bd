package cn.huiyin.complaint.hotspots.domain;

/** What the complaints of a site say about another permit for night work 夜间施工许可: many complaints, fewer permits. */
public enum NightWorkAdvice {
    NO_OBJECTION,
    WITH_CONDITIONS,
    ADVISE_AGAINST;

    /** @param threshold so many complaints speak against a permit; half of them ask for conditions */
    public static NightWorkAdvice of(int count, int threshold) {
        if (count >= threshold) {
            return ADVISE_AGAINST;
        }
        return 2 * count >= threshold ? WITH_CONDITIONS : NO_OBJECTION;
    }
}
