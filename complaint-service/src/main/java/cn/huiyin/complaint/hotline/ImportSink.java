package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.district.District;
import cn.huiyin.complaint.hotline.table.TableRow;
import cn.huiyin.complaint.hotline.table.TableSink;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a file into orders and puts them into the queue. */
final class ImportSink implements TableSink {

    private final List<String> mapping;
    private final District district;
    private final OrderQueue queue;

    @Nullable
    private OrderRows rows;

    ImportSink(List<String> mapping, District district, OrderQueue queue) {
        this.mapping = mapping;
        this.district = district;
        this.queue = queue;
    }

    @Override
    public void header(List<String> names) {
        rows = new OrderRows(Columns.of(names, mapping), district);
    }

    @Override
    public void row(TableRow row) throws IOException {
        queue.add(row.number(), Objects.requireNonNull(rows).read(row));
    }

    @Override
    public void brokenOff(long number, String reason) throws IOException {
        queue.add(new RowOutcome(number, "", RowOutcome.Result.REFUSED, null, reason));
    }
}
