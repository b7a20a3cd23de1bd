package cn.huiyin.complaint.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.acts.Acts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Writes docs/lifecycle.md when asked to ({@code -Dlifecycle.write}), and otherwise checks that it is fresh. */
class LifecycleDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/lifecycle.md");

    @Test
    void showsTheTransitionsAsTheyAre() throws IOException {
        var now = LifecycleDocument.render();
        if (System.getProperty("lifecycle.write") != null) {
            Files.writeString(DOCUMENT, now);
        }

        assertThat(DOCUMENT)
                .as("run the tests with -Dlifecycle.write to renew it")
                .exists()
                .hasContent(now);
    }

    @Test
    void namesEveryActStateAndParty() {
        var now = LifecycleDocument.render();

        for (var act : Acts.descriptions()) {
            assertThat(now).contains("| " + act.term() + " |");
        }
        for (var state : CaseState.values()) {
            assertThat(now).contains(state + ": " + state.term());
        }
        for (var party : Party.values()) {
            assertThat(now).contains(party.term());
        }
    }
}
