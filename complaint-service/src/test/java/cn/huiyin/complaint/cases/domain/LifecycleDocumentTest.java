package cn.huiyin.complaint.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.acts.Acts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Writes docs/lifecycle.md and the glossary's list of acts when asked to ({@code -Dlifecycle.write}), and otherwise
 * checks that they are fresh.
 */
class LifecycleDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/lifecycle.md");
    private static final Path GLOSSARY = Path.of("../docs/glossary.md");
    private static final String ACTS_BEGIN = "<!-- acts: drawn from the code, do not edit -->\n";
    private static final String ACTS_END = "\n<!-- acts: end -->";

    @Test
    void showsTheTransitionsAsTheyAre() throws IOException {
        String now = LifecycleDocument.render();
        if (System.getProperty("lifecycle.write") != null) {
            Files.writeString(DOCUMENT, now);
        }

        assertThat(DOCUMENT)
                .as("run the tests with -Dlifecycle.write to renew it")
                .exists()
                .hasContent(now);
    }

    /** The glossary is written by hand but for its list of acts, which stands between two marks. */
    @Test
    void listsTheActsInTheGlossary() throws IOException {
        String before = Files.readString(GLOSSARY);
        String now = before.substring(0, before.indexOf(ACTS_BEGIN) + ACTS_BEGIN.length())
                + LifecycleDocument.glossary()
                + before.substring(before.indexOf(ACTS_END));
        if (System.getProperty("lifecycle.write") != null) {
            Files.writeString(GLOSSARY, now);
        }

        assertThat(Files.readString(GLOSSARY))
                .as("run the tests with -Dlifecycle.write to renew it")
                .isEqualTo(now);
    }

    @Test
    void namesEveryActStateAndParty() {
        String now = LifecycleDocument.render();

        for (ActDescription<?> act : Acts.descriptions()) {
            assertThat(now).contains("| " + act.term() + " |");
        }
        for (CaseState state : CaseState.values()) {
            assertThat(now).contains(state + ": " + state.term());
        }
        for (Party party : Party.values()) {
            assertThat(now).contains(party.term());
        }
    }
}
