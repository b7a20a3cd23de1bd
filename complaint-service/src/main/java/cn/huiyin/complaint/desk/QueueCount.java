package cn.huiyin.complaint.desk;

/**
 * How many cases a queue has.
 *
 * @param count exact up to 1,000
 * @param more whether there are more than that
 */
record QueueCount(int count, boolean more) {}
