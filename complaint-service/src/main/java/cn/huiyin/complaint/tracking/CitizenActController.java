package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.acts.ActWithPhotos;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.photos.PhotoUpload;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.AlsoAnswers;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What citizens do with their complaints after they have filed them. */
@RestController
class CitizenActController {

    private final CitizenKeys keys;
    private final ActWithPhotos acts;
    private final TrackedView view;

    CitizenActController(CitizenKeys keys, ActWithPhotos acts, TrackedView view) {
        this.keys = keys;
        this.acts = acts;
        this.view = view;
    }

    /**
     * Does something with an own complaint. Which acts there are, and what must be said with each, the schemas of the
     * body say; the complaint itself offers those that are allowed now. Answers how the complaint stands then.
     *
     * @param number case number
     * @param code the query code of the receipt; not needed with the token of the citizen whose complaint it is
     */
    @AlsoAnswers({ProblemType.NOT_ALLOWED, ProblemType.STATE_CONFLICT, ProblemType.RULE_REFUSED})
    @PostMapping(path = "/api/complaints/{number}/acts", consumes = MediaType.APPLICATION_JSON_VALUE)
    TrackedComplaint actOnComplaint(
            @PathVariable String number,
            @RequestHeader(name = TrackingController.QUERY_CODE, required = false) @Nullable String code,
            @RequestBody @Valid CaseCommand command,
            Locale language,
            @Nullable Actor actor) {
        CitizenKey key = keys.of(number, code, actor);
        return view.of(acts.act(key.number(), key.access(), command, List.of()), language);
    }

    /**
     * Does something with an own complaint. Which acts there are, and what must be said with each, the schemas of the
     * body say; the complaint itself offers those that are allowed now. Answers how the complaint stands then.
     *
     * @param number case number
     * @param code the query code of the receipt; not needed with the token of the citizen whose complaint it is
     * @param command what is done
     * @param photos 1 to 9, each a JPEG, PNG or WebP of at most 10 MB
     */
    @AlsoAnswers({
        ProblemType.NOT_ALLOWED,
        ProblemType.STATE_CONFLICT,
        ProblemType.RULE_REFUSED,
        ProblemType.NOT_AN_IMAGE
    })
    @PostMapping(path = "/api/complaints/{number}/acts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    TrackedComplaint actOnComplaintWithPhotos(
            @PathVariable String number,
            @RequestHeader(name = TrackingController.QUERY_CODE, required = false) @Nullable String code,
            @RequestPart("act") @Valid CaseCommand command,
            @RequestPart("photos") List<MultipartFile> photos,
            Locale language,
            @Nullable Actor actor) {
        CitizenKey key = keys.of(number, code, actor);
        return view.of(acts.act(key.number(), key.access(), command, PhotoUpload.of(photos)), language);
    }
}
