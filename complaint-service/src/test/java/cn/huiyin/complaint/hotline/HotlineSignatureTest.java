package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HotlineSignatureTest {

    private static final String SECRET = "sixteen-or-more-and-known-to-two";
    private static final Instant NOW = Instant.ofEpochSecond(1_795_500_000);
    private static final String TARGET = "/api/hotline/imports?filename=a.csv";
    private static final String DIGEST = cn.huiyin.localstack.hotline.HotlineSignature.digest("a,b");

    private final HotlineSignature signature = new HotlineSignature(SECRET, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void fitsWhatTheHotlineSigns() {
        var headers = new cn.huiyin.localstack.hotline.HotlineSignature(SECRET).headers(NOW, "POST", TARGET, DIGEST);
        var time = headers.get("Huiyin-Timestamp");
        var given = headers.get("Huiyin-Signature");

        assertThat(signature.timely(time)).isTrue();
        assertThat(signature.fits(given, time, "POST", TARGET, DIGEST)).isTrue();
        assertThat(signature.fits(given.toUpperCase(Locale.ROOT), time, "POST", TARGET, DIGEST))
                .isTrue();
    }

    @Test
    void fitsNoOtherTimeMethodPathQueryOrBody() {
        var time = String.valueOf(NOW.getEpochSecond());
        var given = new cn.huiyin.localstack.hotline.HotlineSignature(SECRET)
                .headers(NOW, "POST", TARGET, DIGEST)
                .get("Huiyin-Signature");
        var other = cn.huiyin.localstack.hotline.HotlineSignature.digest("a,c");

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
