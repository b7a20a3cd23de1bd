package cn.huiyin.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HotlineSignatureTest {

    private static final String SECRET = "sixteen-or-more-and-known-to-two";
    private static final Instant NOW = Instant.ofEpochSecond(1_795_500_000);
    private static final String TARGET = "/api/hotline/imports?filename=a.csv";
    private static final String ORDER = "{\"orderNumber\":\"A-1\",\"text\":\"夜间施工\"}";
    private static final String DIGEST = HotlineSignature.digest("a,b");

    private final HotlineSignature signature = new HotlineSignature(SECRET, Clock.fixed(NOW, ZoneOffset.UTC));

    /** Computed with openssl: {@code printf … | openssl dgst -sha256 -hmac secret}. */
    @Test
    void signsAsAnIndependentToolDoes() {
        Clock at = Clock.fixed(Instant.ofEpochSecond(1_764_000_000L), ZoneOffset.UTC);

        Map<String, String> headers = new HotlineSignature("a shared secret", at)
                .headers("POST", "/api/hotline/work-orders", HotlineSignature.digest(ORDER));

        assertThat(headers)
                .containsEntry("Huiyin-Timestamp", "1764000000")
                .containsEntry("Huiyin-Signature", "c6838fbe0c2e9764bfa8c3f49a24edda23f30f2e46d44ad8f8526490352b32b8");
    }

    @Test
    void digestsAFileLikeItsText(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("export.csv"), ORDER);

        assertThat(HotlineSignature.digest(file))
                .isEqualTo(HotlineSignature.digest(ORDER))
                .isEqualTo("fff03c4365fdd4ef21b5860710acca091950e6e3bbc86f90daf97e98c08e33ef");
    }

    @Test
    void fitsWhatTheHotlineSigns() {
        Map<String, String> headers = signature.headers("POST", TARGET, DIGEST);
        String time = headers.get("Huiyin-Timestamp");
        String given = headers.get("Huiyin-Signature");

        assertThat(signature.timely(time)).isTrue();
        assertThat(signature.fits(given, time, "POST", TARGET, DIGEST)).isTrue();
        assertThat(signature.fits(given.toUpperCase(Locale.ROOT), time, "POST", TARGET, DIGEST))
                .isTrue();
    }

    @Test
    void fitsNoOtherTimeMethodPathQueryOrBody() {
        String time = String.valueOf(NOW.getEpochSecond());
        String given = signature.headers("POST", TARGET, DIGEST).get("Huiyin-Signature");
        String other = HotlineSignature.digest("a,c");

        assertThat(signature.fits(given, "1795500001", "POST", TARGET, DIGEST)).isFalse();
        assertThat(signature.fits(given, time, "PUT", TARGET, DIGEST)).isFalse();
        assertThat(signature.fits(given, time, "POST", "/api/hotline/work-orders", DIGEST))
                .isFalse();
        assertThat(signature.fits(given, time, "POST", TARGET + "&mapping=id:x", DIGEST))
                .isFalse();
        assertThat(signature.fits(given, time, "POST", TARGET, other)).isFalse();
        assertThat(signature.fits("", time, "POST", TARGET, DIGEST)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 0, 300})
    void takesATimeWithinFiveMinutesEitherWay(long away) {
        assertThat(signature.timely(String.valueOf(NOW.getEpochSecond() + away)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301})
    void refusesATimeASecondFurtherAway(long away) {
        assertThat(signature.timely(String.valueOf(NOW.getEpochSecond() + away)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "9223372036854775807", "-9223372036854775808", "1795500000.5"})
    void refusesATimeThatIsNone(String time) {
        assertThat(signature.timely(time)).isFalse();
    }
}
