package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Complaint.ExternalOrder;
import cn.huiyin.complaint.district.District;
import cn.huiyin.complaint.hotline.table.TableRow;
import java.util.List;

/**
 * Reads the rows of an export as orders. The hotline has categories of its own: one is taken as a hint where it is a code
 * or a name of the taxonomy, and otherwise left to the dispatch engine, with a note.
 */
final class OrderRows {

    private static final int MAX_SHOWN = 40;

    private final Columns columns;
    private final District district;

    OrderRows(Columns columns, District district) {
        this.columns = columns;
        this.district = district;
    }

    Reading read(TableRow row) {
        var orderNumber = columns.cell(row, OrderField.ORDER_NUMBER);
        try {
            checkWidth(row);
            return order(row, OrderValues.orderNumber(orderNumber));
        } catch (WrongValue wrong) {
            return new Reading.Wrong(orderNumber, String.valueOf(wrong.getMessage()));
        }
    }

    /** In a row with a missing or an additional separator, values may be in the wrong columns. */
    private void checkWidth(TableRow row) throws WrongValue {
        var tooFew = row.width() > 0 && row.width() < columns.width();
        if (tooFew || row.cells().size() > columns.width()) {
            throw new WrongValue("row: %d columns (expected: %d, as in the header)"
                    .formatted(Math.max(row.width(), row.cells().size()), columns.width()));
        }
    }

    private Reading order(TableRow row, String orderNumber) throws WrongValue {
        var category = columns.cell(row, OrderField.CATEGORY);
        var known = district.categoryCalled(category);
        var complaint = new Complaint(
                Channel.HOTLINE,
                OrderText.of(columns.cell(row, OrderField.TITLE), columns.cell(row, OrderField.TEXT)),
                known.map(found -> found.code()).orElse(null),
                OrderValues.place(
                        OrderValues.degrees("lon", columns.cell(row, OrderField.LON)),
                        OrderValues.degrees("lat", columns.cell(row, OrderField.LAT)),
                        columns.cell(row, OrderField.ADDRESS)),
                OrderValues.contact(
                        columns.cell(row, OrderField.NAME),
                        columns.cell(row, OrderField.PHONE),
                        columns.cell(row, OrderField.EMAIL)),
                OrderValues.yes("secret", columns.cell(row, OrderField.SECRET)),
                null,
                null,
                new ExternalOrder(orderNumber, ReportedTime.read(columns.cell(row, OrderField.TIME))),
                List.of());
        return new Reading.Order(
                orderNumber, complaint, category.isEmpty() || known.isPresent() ? null : unknown(category));
    }

    private static String unknown(String category) {
        return "The category \"%s\" is not of the taxonomy; the dispatch engine finds one."
                .formatted(category.length() <= MAX_SHOWN ? category : category.substring(0, MAX_SHOWN) + "…");
    }
}
