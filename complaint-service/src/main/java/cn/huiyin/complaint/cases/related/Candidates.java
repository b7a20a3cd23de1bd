package cn.huiyin.complaint.cases.related;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Place;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The cases that could have something to do with another one: by where they are, and by who reported them. */
@Component
public class Candidates {

    private final RelatedCases related;
    private final MapCells cells;
    private final Persons persons;

    Candidates(RelatedCases related, MapCells cells, Persons persons) {
        this.related = related;
        this.cells = cells;
        this.persons = persons;
    }

    /**
     * Ids of the latest of each, newest first, some twice. Cells of the map: some are further away than was asked.
     *
     * @param metres around the point of the case
     */
    public List<String> of(Case current, int metres, Instant since, int most) {
        return Stream.concat(near(current.place(), metres, since, most), ofPerson(current, most))
                .map(RelatedCase::id)
                .toList();
    }

    private Stream<RelatedCase> near(Place place, int metres, Instant since, int most) {
        Double lon = place.lon();
        Double lat = place.lat();
        return lon == null || lat == null
                ? Stream.of()
                : related.inCells(cells.within(lon, lat, metres), since, most).stream();
    }

    /** What an account filed without a number is not found here. */
    private Stream<RelatedCase> ofPerson(Case current, int most) {
        return persons.known(current).stream().flatMap(person -> related.ofCaller(person, most).stream());
    }
}
