package cn.huiyin.complaint.intake;

import static cn.huiyin.complaint.intake.NewComplaints.aComplaint;
import static cn.huiyin.complaint.intake.NewComplaints.at;
import static cn.huiyin.complaint.intake.NewComplaints.withContact;
import static cn.huiyin.complaint.intake.NewComplaints.withKey;
import static cn.huiyin.complaint.intake.NewComplaints.withPhotos;
import static cn.huiyin.complaint.intake.NewComplaints.withText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestDigestTest {

    @Test
    void isTheSameForTheSameRequest() {
        assertThat(RequestDigest.of(aComplaint())).isEqualTo(RequestDigest.of(aComplaint()));
        assertThat(RequestDigest.of(withPhotos("a", "b"))).isEqualTo(RequestDigest.of(withPhotos("a", "b")));
        assertThat(RequestDigest.of(withKey("one"))).isEqualTo(RequestDigest.of(withKey("other")));
    }

    @Test
    void differsWhateverElseIsAsked() {
        var digests = Stream.of(
                        withText("打桩"),
                        withText("打桩。"),
                        withContact("null", null, null),
                        withContact("13812345678", null, null),
                        withContact(null, "13812345678", null),
                        at(106.566, 29.523, null),
                        at(null, null, "106.566"),
                        at(null, null, null),
                        withPhotos("a"),
                        withPhotos("a", "b"),
                        withPhotos("b", "a"),
                        withPhotos("ab"))
                .map(RequestDigest::of);

        assertThat(digests).doesNotHaveDuplicates();
    }
}
