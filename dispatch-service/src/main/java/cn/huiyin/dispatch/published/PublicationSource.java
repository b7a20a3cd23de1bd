package cn.huiyin.dispatch.published;

import java.time.Instant;
import java.util.List;
import org.springframework.web.client.RestClient;

/** Asks complaint-service for what was published. */
@FunctionalInterface
interface PublicationSource {

    /**
     * @param knownUntil nothing will be published any more that takes effect before this moment
     * @param last number of the last publication; 0 when there is none
     * @param publications those that were asked for, in the order of their numbers
     */
    record Answer(Instant knownUntil, int last, List<Publication> publications) {}

    /** What was published after the publication of this number; 0 for all. */
    Answer after(int number);

    static PublicationSource of(RestClient complaintService) {
        return number -> {
            Answer answer = complaintService
                    .get()
                    .uri("/internal/district-parts?after={number}", number)
                    .retrieve()
                    .body(Answer.class);
            if (answer == null) {
                throw new IllegalStateException("An empty answer (expected: what was published)");
            }
            return answer;
        };
    }
}
