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

    @Test
    void keepsWhatIsTypedAlready() {
        Complaint complaint = withContact("李明", "13812345678", null);

        assertThat(TypedComplaint.of(complaint)).isEqualTo(complaint);
        assertThat(TypedComplaint.of(complaint).place()).isEqualTo(NANPING);
    }
}
