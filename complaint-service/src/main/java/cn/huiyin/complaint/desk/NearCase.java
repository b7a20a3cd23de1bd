package cn.huiyin.complaint.desk;

import org.jspecify.annotations.Nullable;

/**
 * A case near a point.
 *
 * @param row the case
 * @param metres from its own point to the one that was asked about; a point may stand for a whole block. Absent where
 *     only words say where it is
 */
record NearCase(CaseRow row, @Nullable Long metres) {}
