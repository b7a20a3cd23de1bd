package cn.huiyin.complaint.decisiontables;

import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The published tables for dispatch-service. What an authority is responsible for is public, so nobody signs in for it. */
@RestController
class PublishedTablesController {

    private final TablePublications publications;
    private final PublishTable publishTable;

    PublishedTablesController(TablePublications publications, PublishTable publishTable) {
        this.publications = publications;
        this.publishTable = publishTable;
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
     * A published table, as dispatch-service needs it.
     *
     * @param number of the publication, counted over all tables
     * @param table its code, e.g. {@code responsibility}
     * @param dmn the whole text of its file
     * @param effectiveFrom cases that are registered from then on are decided by it
     */
    record Publication(int number, String table, String dmn, Instant effectiveFrom) {

        static Publication of(TablePublication one) {
            return new Publication(one.number(), one.table(), one.dmn(), one.effectiveFrom());
        }
    }

    /**
     * Gives the published tables.
     *
     * @param after only those with a higher number
     */
    @GetMapping("/internal/decision-tables")
    Published givePublishedTables(@RequestParam(defaultValue = "0") int after) {
        Instant knownUntil = publishTable.settledUntil();
        List<Publication> published =
                publications.after(after).stream().map(Publication::of).toList();
        int last =
                published.isEmpty() ? publications.last() : published.getLast().number();
        return new Published(knownUntil, last, published);
    }
}
