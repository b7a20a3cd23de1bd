package cn.huiyin.complaint.staff;

import cn.huiyin.platform.problem.ProblemException;
import java.util.List;
import org.springframework.stereotype.Component;

/** The officers of an office, fetched with the token of its head. */
@Component
public class OfficersOfOffice {

    private final StaffDirectory staff;

    OfficersOfOffice(StaffDirectory staff) {
        this.staff = staff;
    }

    /**
     * @throws ProblemException upstream-unavailable where nobody has ever said who they are and nobody can say so now
     */
    public List<Person> of(String office) {
        return staff.people(StaffList.officersOf(office));
    }
}
