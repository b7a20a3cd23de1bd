package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.cases.views.Named;
import cn.huiyin.platform.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Gives the service that writes to citizens one link after the other; the gateway does not lead here. */
@RestController
@RequestMapping("/internal/survey-links")
class ServiceSurveyLinkController {

    private final SurveyLinks links;
    private final SurveyViews views;

    ServiceSurveyLinkController(SurveyLinks links, SurveyViews views) {
        this.links = links;
        this.views = views;
    }

    /**
     * A link that is to be sent.
     *
     * @param followUpId id of the follow-up
     * @param email to whom
     * @param token of the link; stands nowhere else
     * @param number case number
     * @param office the office that answered
     * @param officeEn its English name; absent where it has none
     * @param until the link opens nothing from then on
     */
    record OwedLink(
            String followUpId,
            String email,
            String token,
            String number,
            Named office,
            @Nullable String officeEn,
            Instant until) {

        /** Never lets an address or a token into a log by accident. */
        @Override
        public String toString() {
            return "OwedLink[***]";
        }
    }

    /** @param owed absent where none is owed now */
    record NextLink(@Nullable OwedLink owed) {}

    /**
     * What became of a message.
     *
     * @param delivered whether it has left; false where it never will
     */
    record LinkSent(@NotNull Boolean delivered) {}

    /**
     * Takes the next link that is to be sent. It is another one each time, and the one before opens nothing any more.
     */
    @PostMapping("/next")
    ResponseEntity<NextLink> takeNextLink(Actor service) {
        OwedLink owed = links.next(service).map(this::owed).orElse(null);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new NextLink(owed));
    }

    private OwedLink owed(SurveyLinks.ToSend next) {
        SurveyLinkController.LinkedSurvey asked = views.linked(next.followUp());
        return new OwedLink(
                next.followUp().id(),
                next.email(),
                next.token(),
                asked.number(),
                asked.office(),
                views.officeInEnglish(next.followUp()),
                next.until());
    }

    /**
     * Takes down what became of a message with a link.
     *
     * @param followUpId id of the follow-up
     */
    @PostMapping("/{followUpId}/sent")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recordSentLink(@PathVariable String followUpId, @RequestBody @Valid LinkSent sent) {
        links.sent(followUpId, sent.delivered());
    }
}
