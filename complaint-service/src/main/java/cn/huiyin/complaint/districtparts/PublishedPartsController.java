package cn.huiyin.complaint.districtparts;

import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was published, for dispatch-service. Who is responsible for what and where is public, and weights
 * tell of no complaint, so nobody signs in for it.
 */
@RestController
class PublishedPartsController {

    private final PartPublications publications;
    private final PublishPart publishPart;

    PublishedPartsController(PartPublications publications, PublishPart publishPart) {
        this.publications = publications;
        this.publishPart = publishPart;
    }

    /**
     * What was published.
     *
     * @param knownUntil nothing that takes effect before this moment will be published any more
     * @param last number of the last publication; 0 when there is none
     * @param publications those that were asked for
     */
    record Published(Instant knownUntil, int last, List<Publication> publications) {}

    /**
     * A published part, as dispatch-service needs it.
     *
     * @param number of the publication, counted over all parts
     * @param part its code, e.g. {@code responsibility}
     * @param text the whole text of its file
     * @param effectiveFrom cases that are registered from then on are decided by it
     */
    record Publication(int number, String part, String text, Instant effectiveFrom) {

        static Publication of(PartPublication one) {
            return new Publication(one.number(), one.part(), one.text(), one.effectiveFrom());
        }
    }

    /**
     * Gives the published parts.
     *
     * @param after only those with a higher number
     */
    @GetMapping("/internal/district-parts")
    Published givePublishedParts(@RequestParam(defaultValue = "0") int after) {
        Instant knownUntil = publishPart.settledUntil();
        List<Publication> published =
                publications.after(after).stream().map(Publication::of).toList();
        int last =
                published.isEmpty() ? publications.last() : published.getLast().number();
        return new Published(knownUntil, last, published);
    }
}
