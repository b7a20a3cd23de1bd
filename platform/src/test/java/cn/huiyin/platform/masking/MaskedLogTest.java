package cn.huiyin.platform.masking;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;

class MaskedLogTest {

    private final LoggerContext context = new LoggerContext();
    private final PatternLayout layout = new PatternLayout();

    MaskedLogTest() {
        layout.setContext(context);
        layout.getInstanceConverterMap().put("maskedMessage", MaskedMessageConverter::new);
        layout.getInstanceConverterMap().put("maskedThrowable", MaskedThrowableConverter::new);
        layout.setPattern("%maskedMessage%n%maskedThrowable");
        layout.start();
    }

    @Test
    void writesNoContactDataIntoLogLines() {
        String line = layout.doLayout(event("filed by {}", null, "13812345678"));

        assertThat(line).startsWith("filed by 138****").doesNotContain("12345678");
    }

    @Test
    void hidesContactDataInTheMessagesOfExceptions() {
        Throwable failure = new IllegalStateException("outer", new IllegalArgumentException("phone: 13812345678"));

        String lines = layout.doLayout(event("failed", failure));

        assertThat(lines)
                .contains("IllegalStateException", "phone: 138****", "MaskedLogTest")
                .doesNotContain("12345678");
    }

    private LoggingEvent event(String message, Throwable failure, Object... arguments) {
        return new LoggingEvent("test", context.getLogger("test"), Level.INFO, message, failure, arguments);
    }
}
