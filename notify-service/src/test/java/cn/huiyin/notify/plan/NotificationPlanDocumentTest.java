package cn.huiyin.notify.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Writes docs/notifications.md when asked to ({@code -Dnotifications.write}), and otherwise checks that it is fresh.
 */
class NotificationPlanDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/notifications.md");

    @Test
    void showsThePlanAsItIs() throws IOException {
        String now = NotificationPlanDocument.render();
        if (System.getProperty("notifications.write") != null) {
            Files.writeString(DOCUMENT, now);
        }

        assertThat(DOCUMENT)
                .as("run the tests with -Dnotifications.write to renew it")
                .exists()
                .hasContent(now);
    }
}
