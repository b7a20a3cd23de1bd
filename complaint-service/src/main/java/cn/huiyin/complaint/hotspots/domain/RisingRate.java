package cn.huiyin.complaint.hotspots.domain;

/**
 * Whether a site has more complaints now than its own past explains. Complaints of an unchanged site come as a Poisson
 * process, so that of all of them each is a recent one with the recent share of the time: the exact comparison of two
 * Poisson rates.
 *
 * @param recentDays length of the recent stretch, at least 1
 * @param pastDays length of the stretch before it, at least 1
 * @param leastRecent fewer recent complaints never count as rising
 * @param mostChance so improbable by chance alone must it be
 */
public record RisingRate(int recentDays, int pastDays, int leastRecent, double mostChance) {

    public boolean isRising(int recent, int past) {
        return recent >= leastRecent && chance(recent, past) <= mostChance;
    }

    /** The probability of at least so many recent complaints if nothing has changed. */
    public double chance(int recent, int past) {
        int all = recent + past;
        double share = (double) recentDays / (recentDays + pastDays);
        double sum = 0;
        for (int k = recent; k <= all; k++) {
            sum += Math.exp(logChoose(all, k) + k * Math.log(share) + (all - k) * Math.log1p(-share));
        }
        return Math.min(1, sum);
    }

    /** The expected number of recent complaints. */
    public double expected(int past) {
        return (double) past * recentDays / pastDays;
    }

    private static double logChoose(int all, int chosen) {
        double sum = 0;
        for (int i = 1; i <= chosen; i++) {
            sum += Math.log(all - chosen + i) - Math.log(i);
        }
        return sum;
    }
}
