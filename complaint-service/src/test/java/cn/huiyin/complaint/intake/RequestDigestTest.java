package cn.huiyin.complaint.intake;

import static cn.huiyin.complaint.intake.Complaints.aComplaint;
import static cn.huiyin.complaint.intake.Complaints.at;
import static cn.huiyin.complaint.intake.Complaints.withContact;
import static cn.huiyin.complaint.intake.Complaints.withText;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.photos.PhotoUpload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestDigestTest {

    @Test
    void isTheSameForTheSameRequest() {
        assertThat(digest(aComplaint())).isEqualTo(digest(aComplaint()));
        assertThat(digest(aComplaint(), "a", "b")).isEqualTo(digest(aComplaint(), "a", "b"));
    }

    @Test
    void differsWhateverElseIsAsked() {
        Stream<String> digests = Stream.of(
                digest(withText("打桩")),
                digest(withText("打桩。")),
                digest(withContact("null", null, null)),
                digest(withContact("13812345678", null, null)),
                digest(withContact(null, "13812345678", null)),
                digest(at(106.566, 29.523, null)),
                digest(at(null, null, "106.566")),
                digest(at(null, null, null)),
                digest(withText("打桩"), "a"),
                digest(withText("打桩"), "a", "b"),
                digest(withText("打桩"), "b", "a"),
                digest(withText("打桩"), "ab"));

        assertThat(digests).doesNotHaveDuplicates();
    }

    /** Cases that were registered before keep the digests of their requests. */
    @Test
    void isTheSameInEveryVersionOfTheService() {
        assertThat(digest(aComplaint())).isEqualTo("950fba72fe04146d507b611cabb40548140211f264fc7143814fd07eabeae00c");
        assertThat(digest(aComplaint(), "a"))
                .isEqualTo("515abebdf02f734ce99e55388eaa698807e0bd18a2ac625c4f022c4bd648a64b");
    }

    private static String digest(Complaint complaint, String... photos) {
        return RequestDigest.of(
                complaint, Stream.of(photos).map(RequestDigestTest::photo).toList());
    }

    private static PhotoUpload photo(String content) {
        return () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
