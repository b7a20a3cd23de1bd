package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.statistics.FigureCases;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list behind a figure.
 *
 * @param items at most as many as were asked for, the latest first
 * @param next the cursor of the next page; absent on the last
 * @param count how many the figure counts in all
 */
record FigurePage(List<CaseRow> items, @Nullable String next, long count) {

    static FigurePage of(FigureCases.Found found, DeskViews views) {
        List<CaseRow> rows = found.items().stream()
                .map(one -> views.row(one.listed())
                        .counted(new CaseRow.Counted(
                                one.why().at(), one.why().side().name().toLowerCase(Locale.ROOT))))
                .toList();
        return new FigurePage(rows, found.next(), found.count());
    }
}
