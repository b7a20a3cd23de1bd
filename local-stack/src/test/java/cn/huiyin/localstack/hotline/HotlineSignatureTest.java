package cn.huiyin.localstack.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HotlineSignatureTest {

    private static final String BODY = "{\"orderNumber\":\"A-1\",\"text\":\"夜间施工\"}";

    @TempDir
    Path folder;

    /** Reckoned with openssl: {@code printf … | openssl dgst -sha256 -hmac secret}. */
    @Test
    void signsAsAnIndependentToolDoes() {
        Map<String, String> headers = new HotlineSignature("a shared secret")
                .headers(
                        Instant.ofEpochSecond(1_764_000_000L),
                        "POST",
                        "/api/hotline/work-orders",
                        HotlineSignature.digest(BODY));

        assertThat(headers)
                .containsEntry("Huiyin-Timestamp", "1764000000")
                .containsEntry("Huiyin-Signature", "c6838fbe0c2e9764bfa8c3f49a24edda23f30f2e46d44ad8f8526490352b32b8");
    }

    @Test
    void digestsAFileLikeItsText() throws IOException {
        Path file = Files.writeString(folder.resolve("export.csv"), BODY);

        assertThat(HotlineSignature.digest(file))
                .isEqualTo(HotlineSignature.digest(BODY))
                .isEqualTo("fff03c4365fdd4ef21b5860710acca091950e6e3bbc86f90daf97e98c08e33ef");
    }
}
