package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.ActWithPhotos;
import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.photos.PhotoUpload;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.AlsoAnswers;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What staff do to a case, on the version of it that they saw. */
@RestController
class CaseActController {

    private final ActWithPhotos acts;
    private final DeskViews views;

    CaseActController(ActWithPhotos acts, DeskViews views) {
        this.acts = acts;
        this.views = views;
    }

    /**
     * Does something to a case. Which acts there are, and what must be said with each, the schemas of the body say; the
     * case itself offers those that are allowed now. Answers the case as it stands then, also where the act took it out
     * of the scope of whoever acted.
     *
     * @param caseId id of the case
     * @param version the entity tag of the case that was seen
     */
    @AlsoAnswers({
        ProblemType.STALE_VERSION,
        ProblemType.STATE_CONFLICT,
        ProblemType.RULE_REFUSED,
        ProblemType.UNKNOWN_CATEGORY,
        ProblemType.UNKNOWN_OFFICE
    })
    @PostMapping(path = "/api/cases/{caseId}/acts", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CaseView> actOnCase(
            @PathVariable String caseId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody @Valid CaseCommand command,
            Locale language,
            Actor actor) {
        return acted(caseId, version, command, List.of(), language, actor);
    }

    /**
     * Does something to a case. Which acts there are, and what must be said with each, the schemas of the body say; the
     * case itself offers those that are allowed now. Answers the case as it stands then, also where the act took it out
     * of the scope of whoever acted.
     *
     * @param caseId id of the case
     * @param version the entity tag of the case that was seen
     * @param command what is done
     * @param photos 1 to 9, each a JPEG, PNG or WebP of at most 10 MB
     */
    @AlsoAnswers({
        ProblemType.STALE_VERSION,
        ProblemType.STATE_CONFLICT,
        ProblemType.RULE_REFUSED,
        ProblemType.NOT_AN_IMAGE
    })
    @PostMapping(path = "/api/cases/{caseId}/acts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<CaseView> actOnCaseWithPhotos(
            @PathVariable String caseId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestPart("act") @Valid CaseCommand command,
            @RequestPart("photos") List<MultipartFile> photos,
            Locale language,
            Actor actor) {
        return acted(caseId, version, command, PhotoUpload.of(photos), language, actor);
    }

    private ResponseEntity<CaseView> acted(
            String caseId,
            String version,
            CaseCommand command,
            List<PhotoUpload> photos,
            Locale language,
            Actor actor) {
        CaseAccess access = CaseAccess.ofStaff(actor);
        StoredCase stored = acts.act(new CaseId(caseId), access, command, photos, CaseVersion.ofTag(version));
        return ResponseEntity.ok().eTag(CaseVersion.tag(stored.version())).body(views.view(stored, access, language));
    }
}
