package cn.huiyin.complaint.hotline;

import org.jspecify.annotations.Nullable;

/**
 * An order that was read, and where it stood.
 *
 * @param sheet of a workbook; null otherwise
 * @param row from 1
 */
record OrderRow(@Nullable String sheet, long row, ReadOrder reading) {

    OrderRow with(ReadOrder other) {
        return new OrderRow(sheet, row, other);
    }
}
