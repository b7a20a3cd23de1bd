package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.photos.PhotoUpload;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.AlsoAnswers;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Where citizens file complaints: 201 with a receipt, 200 with the same receipt for a repetition. */
@RestController
@RequestMapping("/api/complaints")
class FilingController {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final RegisterComplaint register;
    private final QueryCodes codes;

    FilingController(RegisterComplaint register, QueryCodes codes) {
        this.register = register;
        this.codes = codes;
    }

    /**
     * Files a complaint. With or without an account, as JSON or, with photos, in parts.
     *
     * @param key made by the client, the same for each repetition of one filing; 1 to 100 characters
     */
    @AlsoAnswers({
        ProblemType.IDEMPOTENCY_KEY_REUSED,
        ProblemType.UNKNOWN_CATEGORY,
        ProblemType.OUTSIDE_DISTRICT,
        ProblemType.COORDINATES_SWAPPED
    })
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> fileComplaint(
            @RequestHeader(IDEMPOTENCY_KEY) String key, @RequestBody @Valid Filing filing, @Nullable Actor actor) {
        return registered(filing, key, List.of(), actor);
    }

    /**
     * Files a complaint. With or without an account, as JSON or, with photos, in parts.
     *
     * @param key made by the client, the same for each repetition of one filing; 1 to 100 characters
     * @param photos 1 to 9, each a JPEG, PNG or WebP of at most 10 MB
     */
    @AlsoAnswers({
        ProblemType.IDEMPOTENCY_KEY_REUSED,
        ProblemType.UNKNOWN_CATEGORY,
        ProblemType.OUTSIDE_DISTRICT,
        ProblemType.COORDINATES_SWAPPED,
        ProblemType.NOT_AN_IMAGE
    })
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Receipt> fileComplaintWithPhotos(
            @RequestHeader(IDEMPOTENCY_KEY) String key,
            @RequestPart("complaint") @Valid Filing filing,
            @RequestPart(name = "photos", required = false) @Nullable List<MultipartFile> photos,
            @Nullable Actor actor) {
        return registered(filing, key, photos == null ? List.of() : PhotoUpload.of(photos), actor);
    }

    private ResponseEntity<Receipt> registered(
            Filing filing, String key, List<PhotoUpload> photos, @Nullable Actor actor) {
        Registration made = register.register(filing.complaint(actor), filing.key(actor, key), photos);
        Receipt receipt = Receipt.of(made.current(), codes.codeOf(made.current().number()));
        return made.alreadyKnown()
                ? ResponseEntity.ok(receipt)
                : ResponseEntity.created(URI.create("/api/complaints/" + receipt.number()))
                        .body(receipt);
    }
}
