package cn.huiyin.complaint.desk;

/**
 * A case near a point.
 *
 * @param row the case
 * @param metres how far it is from the point, in whole metres
 */
record NearCase(CaseRow row, long metres) {}
