package cn.huiyin.dispatch.measure;

import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.measure.Example.Source;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the desks taught: the file that an administrator downloads on the page 学习. */
final class DeskExamples {

    /** The triage desk decided so, or the case was not taken. */
    static final String DECIDED = "desk";

    /** Nobody objected until the case was closed; what the head said itself must not outweigh what people said. */
    static final String CONFIRMED = "desk-confirmed";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private DeskExamples() {}

    /** Without those of categories that the pack does not have any more. */
    static List<Example> read(Path file, District district) {
        return rows(file).stream()
                .filter(row -> isKnown(row.get("expected"), district))
                .map(DeskExamples::example)
                .toList();
    }

    private static Example example(CSVRecord row) {
        String expected = row.get("expected");
        return new Example(
                "desk:" + row.get("group"),
                Source.DESKS,
                row.get("how").equals("closed") ? CONFIRMED : DECIDED,
                expected,
                Set.of(expected),
                row.get("reason"),
                row.get("text").strip());
    }

    private static boolean isKnown(String code, District district) {
        return code.equals(Example.NONE)
                || district.category(new CategoryCode(code)).isPresent();
    }

    private static List<CSVRecord> rows(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
