package cn.huiyin.complaint.intake;

import static cn.huiyin.complaint.intake.Complaints.aComplaint;
import static cn.huiyin.complaint.intake.Complaints.at;
import static cn.huiyin.complaint.intake.Complaints.withCategory;
import static cn.huiyin.complaint.intake.Complaints.withContact;
import static cn.huiyin.complaint.intake.Complaints.withText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.district.NananDistrict;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplaintChecksTest {

    /** A character outside of the basic plane: one for a reader, two for a computer. */
    private static final String RARE = "𠮷";

    private static final ComplaintChecks CHECKS = new ComplaintChecks(NananDistrict.read());
    private static final RequestKey KEY = key("key");

    @Test
    void takesATextOfTenThousandCharactersHoweverTheyAreStored() {
        accepts(withText("噪".repeat(Complaint.MAX_TEXT)));
        accepts(withText(RARE.repeat(Complaint.MAX_TEXT)));

        refuses(withText("噪".repeat(Complaint.MAX_TEXT + 1)), ProblemType.INVALID_INPUT, "/text", "too-long");
        refuses(withText(RARE.repeat(Complaint.MAX_TEXT + 1)), ProblemType.INVALID_INPUT, "/text", "too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u0000\u0007\u001b", "\u3000"})
    void refusesATextInWhichNothingCanBeSeen(String text) {
        refuses(withText(text), ProblemType.INVALID_INPUT, "/text", "required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "19912345678",
                "+8613812345678",
                "86-13812345678",
                "+86 13812345678",
                "02362812345",
                "023-62812345",
                "023 62812345",
                "62812345",
                "0755-2345678",
                "62812345-801",
                "4008123123",
                "400-812-3123",
                "800 812 3123"
            })
    void takesTelephoneNumbersAsPeopleWriteThem(String phone) {
        accepts(withContact(null, phone, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1381234567",
                "138123456789",
                "12812345678",
                "138-1234-567a",
                "+1 2125550100",
                "电话",
                "023-1281234",
                "13812345678 13912345678"
            })
    void refusesWhatCannotBeCalled(String phone) {
        refuses(withContact(null, phone, null), ProblemType.INVALID_INPUT, "/contact/phone", "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"li@example.cn", "li.ming+huiyin@mail.example.com", "李明@例子.中国"})
    void takesAddressesOfEmail(String email) {
        accepts(withContact(null, null, email));
    }

    @ParameterizedTest
    @ValueSource(strings = {"li", "li@example", "@example.cn", "li@@example.cn", "li ming@example.cn", "li@example.c"})
    void refusesWhatCannotBeWrittenTo(String email) {
        refuses(withContact(null, null, email), ProblemType.INVALID_INPUT, "/contact/email", "malformed");
    }

    @Test
    void boundsNamesAddressesAndEmail() {
        accepts(withContact("明".repeat(200), "13812345678", null));
        accepts(at(null, null, RARE.repeat(200)));

        refuses(withContact("明".repeat(201), null, null), ProblemType.INVALID_INPUT, "/contact/name", "too-long");
        refuses(at(null, null, "路".repeat(201)), ProblemType.INVALID_INPUT, "/place/address", "too-long");
        refuses(
                withContact(null, null, "li@" + "e".repeat(200) + ".cn"),
                ProblemType.INVALID_INPUT,
                "/contact/email",
                "malformed");
    }

    @Test
    void takesAPointInTheDistrictAnAddressOrNeither() {
        accepts(at(106.566, 29.523, null));
        accepts(at(null, null, "南坪西路38号"));
        accepts(at(null, null, null));
    }

    @Test
    void tellsSwappedCoordinatesFromAPointOutside() {
        refuses(at(29.523, 106.566, null), ProblemType.COORDINATES_SWAPPED, "/place", "swapped");
        refuses(at(116.397, 39.909, null), ProblemType.OUTSIDE_DISTRICT, "/place", "outside");
        refuses(at(0.0, 0.0, null), ProblemType.OUTSIDE_DISTRICT, "/place", "outside");
        refuses(at(500.0, -500.0, null), ProblemType.OUTSIDE_DISTRICT, "/place", "outside");
    }

    @Test
    void knowsTheCategoriesOfTheDistrict() {
        accepts(withCategory("noise.construction.night"));

        refuses(withCategory("noise.dragons"), ProblemType.UNKNOWN_CATEGORY, "/categoryHint", "unknown");
        refuses(withCategory(""), ProblemType.UNKNOWN_CATEGORY, "/categoryHint", "unknown");
    }

    @Test
    void takesNinePhotosAndNoMore() {
        accepts(aComplaint(), KEY, Complaint.MAX_PHOTOS);

        refuses(aComplaint(), KEY, Complaint.MAX_PHOTOS + 1, ProblemType.INVALID_INPUT, "/photos", "too-many");
    }

    @Test
    void boundsTheIdempotencyKey() {
        accepts(aComplaint(), key("k".repeat(100)), 0);

        refuses(aComplaint(), key("k".repeat(101)), 0, ProblemType.INVALID_INPUT, "?Idempotency-Key", "length");
        refuses(aComplaint(), key(" "), 0, ProblemType.INVALID_INPUT, "?Idempotency-Key", "length");
    }

    @Test
    void saysNothingOfTheContactWhenItRefusesIt() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> check(withContact(null, "1381234567", null), KEY, 0))
                .satisfies(problem -> assertThat(problem.detail()).doesNotContain("1381234567"));
    }

    private static RequestKey key(String key) {
        return new RequestKey("anonymous", key);
    }

    private static void check(Complaint complaint, RequestKey key, int photos) {
        CHECKS.check(SanitizedComplaint.of(complaint), key, photos);
    }

    private static void accepts(Complaint complaint) {
        accepts(complaint, KEY, 0);
    }

    private static void accepts(Complaint complaint, RequestKey key, int photos) {
        assertThatNoException().isThrownBy(() -> check(complaint, key, photos));
    }

    private static void refuses(Complaint complaint, ProblemType type, String pointer, String code) {
        refuses(complaint, KEY, 0, type, pointer, code);
    }

    private static void refuses(
            Complaint complaint, RequestKey key, int photos, ProblemType type, String pointer, String code) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> check(complaint, key, photos))
                .satisfies(problem -> {
                    assertThat(problem.type()).isEqualTo(type);
                    assertThat(problem.errors()).singleElement().satisfies(error -> {
                        assertThat(error.pointer()).isEqualTo(pointer);
                        assertThat(error.code()).isEqualTo(code);
                    });
                });
    }
}
