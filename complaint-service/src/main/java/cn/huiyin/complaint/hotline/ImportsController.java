package cn.huiyin.complaint.hotline;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.AlsoAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports a whole export of the hotline and reports the outcome of every row as it goes. Rows are identified by their
 * order numbers: after any interruption the same file can be sent again, and only missing orders are registered.
 */
@RestController
class ImportsController {

    private static final Logger LOG = LoggerFactory.getLogger(ImportsController.class);
    private static final String MAPPING = "mapping";

    private final ImportOrders imports;
    private final JsonMapper json;

    ImportsController(ImportOrders imports, JsonMapper json) {
        this.imports = imports;
        this.json = json;
    }

    /**
     * Says how an export of the hotline is read. Nothing is registered.
     */
    @AlsoAnswers(ProblemType.BAD_SIGNATURE)
    @PostMapping(path = "/api/hotline/imports/preview", produces = MediaType.APPLICATION_JSON_VALUE)
    ImportPreview previewImport(@RequestAttribute(SignatureFilter.BODY) Path file, HttpServletRequest request)
            throws IOException {
        return imports.preview(file, mapping(request));
    }

    /**
     * Takes in an export of the hotline. A workbook or a CSV file of at most 64 MB. Answers in the first line how the file
     * is read, then a line for each row while it goes on, and the sums in the last line. Refused where a column that is not
     * read looks like one that should be, until the mapping says so.
     */
    @AlsoAnswers(ProblemType.BAD_SIGNATURE)
    @PostMapping(path = "/api/hotline/imports", produces = MediaType.APPLICATION_NDJSON_VALUE)
    void importOrders(
            @RequestAttribute(SignatureFilter.BODY) Path file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        run(file, request, response);
    }

    /**
     * Says how an export of the hotline is read that somebody at a desk has at hand. The body is the file. Nothing is
     * registered.
     */
    @AlsoAnswers(ProblemType.PAYLOAD_TOO_LARGE)
    @PostMapping(path = "/api/imports/preview", produces = MediaType.APPLICATION_JSON_VALUE)
    ImportPreview previewUpload(HttpServletRequest request) throws IOException {
        try (SpooledBody body = SpooledBody.of(request)) {
            return imports.preview(body.file(), mapping(request));
        }
    }

    /**
     * Takes in an export of the hotline that somebody at a desk has at hand. The body is the file, the answer that of the
     * hotline's own route.
     */
    @AlsoAnswers(ProblemType.PAYLOAD_TOO_LARGE)
    @PostMapping(path = "/api/imports", produces = MediaType.APPLICATION_NDJSON_VALUE)
    void importUpload(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (SpooledBody body = SpooledBody.of(request)) {
            run(body.file(), request, response);
        }
    }

    private void run(Path file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ImportAnswer.Summary summary = imports.run(file, mapping(request), new ImportAnswer(response, json));
            LOG.info("A file of the hotline was taken in: {}", summary);
        } catch (IOException | RuntimeException brokenOff) {
            if (!response.isCommitted()) {
                throw brokenOff;
            }
            LOG.warn("An import broke off; the file can be sent again", brokenOff);
        }
    }

    /** Not bound by the framework, which would split a column's name at commas. */
    private static List<String> mapping(HttpServletRequest request) {
        String[] given = request.getParameterValues(MAPPING);
        return given == null ? List.of() : List.of(given);
    }
}
