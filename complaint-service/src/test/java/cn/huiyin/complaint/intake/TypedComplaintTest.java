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

class TypedComplaintTest {

    @Test
    void leavesOutControlCharactersAndOuterSpaces() {
        assertThat(TypedComplaint.of(withText(" 打桩\u0007\r\n吵 ")).text()).isEqualTo("打桩\n吵");
        assertThat(TypedComplaint.of(at(null, null, "\u0000")).place()).isEqualTo(Place.UNKNOWN);
        assertThat(TypedComplaint.of(withContact("李\u0000明 ", " 13812345678", "\t"))
                        .contact())
                .isEqualTo(new Contact("李明", "13812345678", null));
    }

    @Test
    void takesEmptyContactDataForNone() {
        assertThat(TypedComplaint.of(withContact("", " ", "\u0000")).contact()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "１３８１２３４５６７８, 13812345678",
        "０２３－６２８０１２３４, 023-62801234",
        "023—62801234, 023-62801234",
        "４００ー１２３ー４５６７, 400-123-4567"
    })
    void takesATelephoneNumberInTheDigitsOfEveryKeyboard(String typed, String phone) {
        assertThat(TypedComplaint.of(withContact(null, typed, null)).contact())
                .isEqualTo(new Contact(null, phone, null));
    }

    @Test
    void keepsWhatIsTypedAlready() {
        Complaint complaint = withContact("李明", "13812345678", null);

        assertThat(TypedComplaint.of(complaint)).isEqualTo(complaint);
        assertThat(TypedComplaint.of(complaint).place()).isEqualTo(NANPING);
    }
}
