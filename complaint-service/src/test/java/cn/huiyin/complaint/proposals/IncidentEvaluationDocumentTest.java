package cn.huiyin.complaint.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Prints what the evaluation finds and writes it to docs/evaluation-incidents.md when asked to
 * ({@code -Dincidents.write}); otherwise checks that the page is fresh. The part about real messages is checked where
 * they are present.
 */
class IncidentEvaluationDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/evaluation-incidents.md");

    @Test
    void showsWhatOurOwnPairsSay() throws IOException {
        check("own", IncidentEvaluation.own());
    }

    @Test
    void showsWhatRealPairsSay() throws IOException {
        Optional<List<IncidentPairs.Pair>> real = IncidentPairs.real();
        if (real.isPresent()) {
            check("real", IncidentEvaluation.real(real.get()));
        }
    }

    @Test
    void hasEnoughPairsOfItsOwn() {
        assertThat(IncidentPairs.own(false)).hasSizeGreaterThanOrEqualTo(150);
    }

    private static void check(String part, String now) throws IOException {
        System.out.println(now);
        String begin = "<!-- " + part + ": drawn by the evaluation, do not edit -->\n";
        String end = "<!-- " + part + ": end -->";
        String before = Files.readString(DOCUMENT);
        String fresh = before.substring(0, before.indexOf(begin) + begin.length())
                + now
                + before.substring(before.indexOf(end));
        if (System.getProperty("incidents.write") != null) {
            Files.writeString(DOCUMENT, fresh);
        }

        assertThat(Files.readString(DOCUMENT))
                .as("run the tests with -Dincidents.write to renew it")
                .isEqualTo(fresh);
    }
}
