package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.photos.PhotoSize;
import cn.huiyin.complaint.photos.PhotoStore;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.ProblemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One case, for those whose case it is. */
@RestController
class CaseController {

    private final Cases cases;
    private final PhotoStore photos;
    private final DeskViews views;

    CaseController(Cases cases, PhotoStore photos, DeskViews views) {
        this.cases = cases;
        this.photos = photos;
        this.views = views;
    }

    /**
     * Shows a case. The entity tag is the version that an act on what is seen here must name. The reasons are worded in
     * the language that the browser asks for.
     *
     * @param caseId id of the case
     */
    @GetMapping("/api/cases/{caseId}")
    ResponseEntity<CaseView> showCase(@PathVariable String caseId, Locale language, Actor actor) {
        CaseAccess access = CaseAccess.ofStaff(actor);
        StoredCase stored = find(caseId, access);
        return ResponseEntity.ok().eTag(CaseVersion.tag(stored.version())).body(views.view(stored, access, language));
    }

    /**
     * Shows a photo of a case. As it was cleaned when it came: turned upright, without the data that cameras add.
     *
     * @param caseId id of the case
     * @param photoId id of the photo
     * @param size {@code thumb} for the small one; else the full one
     */
    @GetMapping(path = "/api/cases/{caseId}/photos/{photoId}", produces = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> showCasePhoto(
            @PathVariable String caseId,
            @PathVariable String photoId,
            @RequestParam(required = false) @Nullable String size,
            Actor actor) {
        StoredCase stored = find(caseId, CaseAccess.ofStaff(actor));
        return photos.find(stored.current().id(), photoId, PhotoSize.ofParameter(size))
                .map(photo -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(photo.contentType()))
                        .body(photo.bytes()))
                .orElseThrow(CaseController::notFound);
    }

    private StoredCase find(String caseId, CaseAccess access) {
        return cases.find(new CaseId(caseId), access.scope()).orElseThrow(CaseController::notFound);
    }

    private static ProblemException notFound() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such case, or it is not yours.");
    }
}
