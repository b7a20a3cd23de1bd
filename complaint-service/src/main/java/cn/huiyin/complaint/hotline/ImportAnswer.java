package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.hotline.RowOutcome.Result;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answer to an import: what was understood in the first line, a line of JSON for each row, sent as soon as it is known,
 * and the sums in the last line. An answer without that last line broke off; the file can be sent again.
 */
final class ImportAnswer {

    private final HttpServletResponse response;
    private final JsonMapper json;
    private final Map<Result, Integer> sums = new EnumMap<>(Result.class);

    ImportAnswer(HttpServletResponse response, JsonMapper json) {
        this.response = response;
        this.json = json;
    }

    /**
     * The sums of an import.
     *
     * @param rows all three others together
     * @param registered orders that made a case now
     * @param known orders that made a case before
     * @param refused orders that made none
     */
    record Summary(int rows, int registered, int known, int refused) {}

    /**
     * The last line of the answer; without it the import broke off.
     *
     * @param summary the sums
     */
    record SummaryLine(Summary summary) {}

    /**
     * The first line of the answer.
     *
     * @param understood how the file is read, before anything of it is registered
     */
    record UnderstoodLine(ImportPreview understood) {}

    void begin(ImportPreview understood) {
        line(new UnderstoodLine(understood));
    }

    void add(RowOutcome outcome) {
        sums.merge(outcome.result(), 1, Integer::sum);
        line(outcome);
    }

    Summary finish() {
        int rows = sums.values().stream().mapToInt(Integer::intValue).sum();
        Summary summary = new Summary(rows, sum(Result.REGISTERED), sum(Result.KNOWN), sum(Result.REFUSED));
        line(new SummaryLine(summary));
        return summary;
    }

    private int sum(Result result) {
        return sums.getOrDefault(result, 0);
    }

    /** Nothing is sent before the first line, so that a file that is refused as a whole is a problem document. */
    private void line(Object value) {
        if (!response.isCommitted()) {
            response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        try {
            ServletOutputStream out = response.getOutputStream();
            out.write(json.writeValueAsBytes(value));
            out.write('\n');
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
