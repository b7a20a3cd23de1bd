package cn.huiyin.complaint.intake;

import static cn.huiyin.complaint.intake.Complaints.NANPING;
import static cn.huiyin.complaint.intake.Complaints.at;
import static cn.huiyin.complaint.intake.Complaints.withContact;
import static cn.huiyin.complaint.intake.Complaints.withText;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SanitizedComplaintTest {

    @Test
    void leavesOutControlCharactersAndOuterSpaces() {
        assertThat(SanitizedComplaint.of(withText(" 打桩\u0007\r\n吵 ")).text()).isEqualTo("打桩\n吵");
        assertThat(SanitizedComplaint.of(at(null, null, "\u0000")).place()).isEqualTo(Place.UNKNOWN);
        assertThat(SanitizedComplaint.of(withContact("李\u0000明 ", " 13812345678", "\t"))
                        .contact())
                .isEqualTo(new Contact("李明", "13812345678", null));
    }

    @Test
    void takesEmptyContactDataForNone() {
        assertThat(SanitizedComplaint.of(withContact("", " ", "\u0000")).contact())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "１３８１２３４５６７８, 13812345678",
        "０２３－６２８０１２３４, 023-62801234",
        "023—62801234, 023-62801234",
        "４００ー１２３ー４５６７, 400-123-4567"
    })
    void takesATelephoneNumberInTheDigitsOfEveryKeyboard(String typed, String phone) {
        assertThat(SanitizedComplaint.of(withContact(null, typed, null)).contact())
                .isEqualTo(new Contact(null, phone, null));
    }

    @Test
    void keepsWhatIsTypedAlready() {
        Complaint complaint = withContact("李明", "13812345678", null);

        assertThat(SanitizedComplaint.of(complaint)).isEqualTo(complaint);
        assertThat(SanitizedComplaint.of(complaint).place()).isEqualTo(NANPING);
    }
}
