package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.views.MaskedTexts;
import cn.huiyin.complaint.tables.TableRow;
import cn.huiyin.platform.masking.Masking;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read, before anything of it is registered.
 *
 * @param sheets of a workbook; a text file is one without a name
 */
record ImportPreview(List<Sheet> sheets) {

    /**
     * A sheet.
     *
     * @param name empty for a text file
     * @param leftOut why no order is taken from it: {@code hidden}, {@code empty} or {@code no-header}; absent where
     *     orders are
     * @param headerRow the last row of the header, as a spreadsheet counts; where there is none, the row that is most likely
     *     meant as one; absent for a sheet that was not looked at
     * @param columns of that row
     * @param rows beneath the header, blank ones not counted
     * @param hiddenRows so many rows of the sheet are hidden in a spreadsheet, as where a filter was left on; they are taken
     *     like the others; absent where none are
     * @param emptyFormulas so many formulas of the sheet were saved without a value, as by programs that are no spreadsheet;
     *     nothing is read from them; absent where none were
     * @param first the first rows as orders; absent in the answer of an import
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sheet(
            String name,
            SheetPlan.@Nullable LeftOut leftOut,
            @Nullable Long headerRow,
            List<Column> columns,
            long rows,
            @Nullable Long hiddenRows,
            @Nullable Long emptyFormulas,
            @Nullable List<FirstRow> first) {}

    /**
     * A column.
     *
     * @param name as the header has it; where it has none, the letter that a spreadsheet shows
     * @param field what it is read as; absent where it is not read
     * @param suggested what it might be, where it is not read and nothing else is read as that
     * @param ignored whether it is left out knowingly
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Column(
            String name, @Nullable String field, @Nullable String suggested, boolean ignored) {}

    /**
     * A row as the order that it would be; name and telephone are masked, and numbers in the text and the address.
     *
     * @param row as a spreadsheet counts
     * @param orderNumber number of the order; empty where none could be read
     * @param refused why it would be refused; absent where it would not
     * @param codes what refuses it or is in doubt
     * @param text how the complaint begins; absent where it would be refused, as is all that follows
     * @param reportedAt when the hotline took it; absent where it did not say so
     * @param handedOverAt when the hotline handed it over; absent where the deadlines would start at the registration
     * @param address the place in words; absent where there is none
     * @param lon degrees east, WGS84; absent where there is no point
     * @param lat degrees north, WGS84; absent where there is no point
     * @param category code of the category; absent where the dispatch engine finds one
     * @param name masked; absent where there is none
     * @param phone masked; absent where there is none
     * @param secret whether the caller's identity is kept from the party complained about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FirstRow(
            long row,
            String orderNumber,
            @Nullable String refused,
            List<String> codes,
            @Nullable String text,
            @Nullable Instant reportedAt,
            @Nullable Instant handedOverAt,
            @Nullable String address,
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable String category,
            @Nullable String name,
            @Nullable String phone,
            @Nullable Boolean secret) {

        private static final int EXCERPT = 120;
        private static final Contact NONE = new Contact(null, null, null);

        static FirstRow of(long row, ReadOrder reading) {
            return switch (reading) {
                case ReadOrder.Wrong(String number, String code, String reason) -> wrong(row, number, reason, code);
                case ReadOrder.Order(String number, Complaint complaint) -> of(row, number, complaint);
            };
        }

        private static FirstRow wrong(long row, String number, String reason, String code) {
            List<String> codes = List.of(code);
            return new FirstRow(row, number, reason, codes, null, null, null, null, null, null, null, null, null, null);
        }

        private static FirstRow of(long row, String number, Complaint complaint) {
            Complaint.ExternalOrder order = Objects.requireNonNull(complaint.externalOrder());
            Contact contact = Objects.requireNonNullElse(complaint.contact(), NONE);
            return new FirstRow(
                    row,
                    number,
                    null,
                    order.doubts().stream()
                            .map(warning -> warning.kind().code())
                            .toList(),
                    excerpt(Masking.mask(complaint.text())),
                    order.reportedAt(),
                    order.handedOverAt(),
                    MaskedTexts.orNull(complaint.place().address()),
                    complaint.place().lon(),
                    complaint.place().lat(),
                    complaint.categoryHint(),
                    contact.name() == null ? null : Masking.name(contact.name()),
                    contact.phone() == null ? null : Masking.phone(contact.phone()),
                    complaint.secret());
        }

        private static String excerpt(String text) {
            return text.codePointCount(0, text.length()) > EXCERPT
                    ? text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…"
                    : text;
        }
    }

    static ImportPreview of(ImportPlan plan, OrderReader orders) {
        return of(plan, sheet -> firstRows(sheet, plan.mapping(), orders));
    }

    /** Without rows. */
    static ImportPreview of(ImportPlan plan) {
        return of(plan, _ -> null);
    }

    private static ImportPreview of(ImportPlan plan, Function<SheetPlan, @Nullable List<FirstRow>> first) {
        return new ImportPreview(plan.sheets().stream()
                .map(sheet -> new Sheet(
                        sheet.name(),
                        sheet.leftOut(),
                        sheet.header() == null ? null : sheet.header().lastRow(),
                        columns(sheet, plan.mapping()),
                        sheet.rows(),
                        some(sheet.hiddenRows()),
                        some(sheet.emptyFormulas()),
                        first.apply(sheet)))
                .toList());
    }

    private static List<FirstRow> firstRows(SheetPlan sheet, Mapping mapping, OrderReader orders) {
        if (sheet.leftOut() != null) {
            return List.of();
        }
        SheetRows rows = new SheetRows(sheet, mapping, orders);
        return sheet.first().stream()
                .map(row -> FirstRow.of(row.number(), rows.read(row)))
                .toList();
    }

    private static @Nullable Long some(long count) {
        return count == 0 ? null : count;
    }

    private static List<Column> columns(SheetPlan sheet, Mapping mapping) {
        Columns columns = sheet.header() == null
                ? new Columns(Map.of(), List.of())
                : sheet.header().columns();
        Stream<Column> named = IntStream.range(0, columns.header().size())
                .filter(index -> !columns.header().get(index).isEmpty())
                .mapToObj(index -> column(index, columns, mapping));
        Stream<Column> unnamed =
                sheet.unnamed().stream().map(index -> new Column(TableRow.letters(index), null, null, false));
        return Stream.concat(named, unnamed).toList();
    }

    private static Column column(int index, Columns columns, Mapping mapping) {
        String name = columns.header().get(index);
        boolean ignored = mapping.ignores(name);
        Optional<OrderField> suggested = ignored ? Optional.empty() : columns.suggested(index);
        return new Column(
                name,
                columns.fieldAt(index).map(OrderField::code).orElse(null),
                suggested.map(OrderField::code).orElse(null),
                ignored);
    }
}
