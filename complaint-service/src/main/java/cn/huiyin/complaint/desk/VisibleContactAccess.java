package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.cases.contactaccess.ContactAccess;
import cn.huiyin.complaint.cases.contactaccess.ContactAccessLog;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.survey.SurveyDisclosure;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The accesses to a case's contact data that somebody may see: its office sees none that would reveal a survey that is
 * not closed; departments see none.
 */
@Component
class VisibleContactAccess {

    private final ContactAccessLog log;
    private final SurveyDisclosure kept;

    VisibleContactAccess(ContactAccessLog log, SurveyDisclosure kept) {
        this.log = log;
        this.kept = kept;
    }

    List<ContactAccess> of(String caseId, Scope viewer) {
        if (viewer instanceof Scope.OfDepartment) {
            return List.of();
        }
        List<ContactAccess> all = log.ofCase(caseId);
        return viewer instanceof Scope.OfOffice
                ? all.stream().filter(access -> !isKept(access.followUp())).toList()
                : all;
    }

    private boolean isKept(@Nullable String followUp) {
        return followUp != null && kept.hides(followUp);
    }
}
