package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.cases.looks.ContactLook;
import cn.huiyin.complaint.cases.looks.ContactLooks;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.survey.KeptFromOffices;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The looks at a case that somebody sees: to its office, none that tells of a survey that is not closed. */
@Component
class ShownLooks {

    private final ContactLooks looks;
    private final KeptFromOffices kept;

    ShownLooks(ContactLooks looks, KeptFromOffices kept) {
        this.looks = looks;
        this.kept = kept;
    }

    List<ContactLook> of(String caseId, Scope viewer) {
        List<ContactLook> all = looks.ofCase(caseId);
        return viewer instanceof Scope.OfOffice
                ? all.stream().filter(look -> !isKept(look.followUp())).toList()
                : all;
    }

    private boolean isKept(@Nullable String followUp) {
        return followUp != null && kept.hides(followUp);
    }
}
