package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.cases.domain.Answer;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.OnTheSpot;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.photos.PhotoSize;
import cn.huiyin.complaint.photos.PhotoStore;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where citizens follow their complaints: the signed-in all of their own, anybody one by number and query code. */
@RestController
@RequestMapping("/api/complaints")
class TrackingController {

    static final String QUERY_CODE = "Query-Code";

    private static final String USUAL_SIZE = "20";
    private static final int LARGEST_SIZE = 100;

    private final CitizenKeys keys;
    private final Cases cases;
    private final CaseQueues own;
    private final PhotoStore photos;
    private final TrackedView view;

    TrackingController(CitizenKeys keys, Cases cases, CaseQueues own, PhotoStore photos, TrackedView view) {
        this.keys = keys;
        this.cases = cases;
        this.own = own;
        this.photos = photos;
        this.view = view;
    }

    /**
     * Lists the caller's own complaints. One page, newest first.
     *
     * @param cursor {@code next} of the page before; none for the first page
     * @param size most complaints on the page
     */
    @GetMapping
    Page<MyComplaint> listOwnComplaints(
            Actor actor,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(defaultValue = USUAL_SIZE) @Min(1) @Max(LARGEST_SIZE) int size) {
        return own.ofCitizen(actor.subject(), cursor, size).map(listed -> MyComplaint.of(listed.current()));
    }

    /**
     * Shows a complaint to its citizen. By number and query code, or by the token of the citizen whose complaint it is.
     * The reasons are worded in the language that the browser asks for.
     *
     * @param number case number
     * @param code the query code of the receipt; not needed with the token of the citizen whose complaint it is
     */
    @GetMapping("/{number}")
    TrackedComplaint showComplaint(
            @PathVariable String number,
            @RequestHeader(name = QUERY_CODE, required = false) @Nullable String code,
            Locale language,
            @Nullable Actor actor) {
        CitizenKey key = keys.of(number, code, actor);
        return cases.find(key.number(), key.access().scope())
                .map(stored -> view.of(stored, language))
                .orElseThrow(CitizenKeys::notFound);
    }

    /**
     * Shows a photo of a complaint to its citizen. One that the citizen sent, or one of an inspection that the answer
     * shows. As it was cleaned when it came: turned upright, without the data that cameras add.
     *
     * @param number case number
     * @param photoId id of the photo
     * @param size {@code thumb} for the small one; else the full one
     * @param code the query code of the receipt; not needed with the token of the citizen whose complaint it is
     */
    @GetMapping(path = "/{number}/photos/{photoId}", produces = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> showComplaintPhoto(
            @PathVariable String number,
            @PathVariable String photoId,
            @RequestParam(required = false) @Nullable String size,
            @RequestHeader(name = QUERY_CODE, required = false) @Nullable String code,
            @Nullable Actor actor) {
        CitizenKey key = keys.of(number, code, actor);
        return cases.find(key.number(), key.access().scope())
                .filter(stored -> isForCitizen(stored.current(), photoId))
                .flatMap(stored -> photos.find(stored.current().id(), photoId, PhotoSize.ofParameter(size)))
                .map(photo -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(photo.contentType()))
                        .body(photo.bytes()))
                .orElseThrow(CitizenKeys::notFound);
    }

    /** The citizen's own, and those of an inspection that the answer shows. */
    private static boolean isForCitizen(Case current, String photoId) {
        Answer answer = current.answer();
        OnTheSpot onTheSpot = answer == null ? null : answer.onTheSpot();
        return current.photos().contains(photoId)
                || onTheSpot != null && onTheSpot.photosForCitizen().contains(photoId);
    }
}
