package cn.huiyin.notify.mail;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;

/**
 * Asks complaint-service for the links with which citizens answer a follow-up. A link is fetched with its address
 * directly before its message is sent, and neither is stored: so no database and no broker holds what opens a survey.
 */
class SurveyLinks {

    private final RestClient complaintService;

    SurveyLinks(RestClient complaintService) {
        this.complaintService = complaintService;
    }

    /**
     * @param officeEn absent where the office has no English name
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

        /** Keeps address and token out of logs. */
        @Override
        public String toString() {
            return "OwedLink[***]";
        }
    }

    record Named(String name) {}

    private record NextLink(@Nullable OwedLink owed) {}

    private record LinkSent(boolean delivered) {}

    /** The next link; a different one at each call. */
    Optional<OwedLink> next() {
        NextLink next = complaintService
                .post()
                .uri("/internal/survey-links/next")
                .retrieve()
                .body(NextLink.class);
        return Optional.ofNullable(next).map(NextLink::owed);
    }

    /** @param delivered false where the message never will be */
    void sent(OwedLink link, boolean delivered) {
        complaintService
                .post()
                .uri("/internal/survey-links/{id}/sent", link.followUpId())
                .body(new LinkSent(delivered))
                .retrieve()
                .toBodilessEntity();
    }
}
