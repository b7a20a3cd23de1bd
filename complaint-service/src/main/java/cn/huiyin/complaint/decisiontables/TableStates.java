package cn.huiyin.complaint.decisiontables;

import cn.huiyin.complaint.district.DistrictSettings;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.pack.PackException;
import cn.huiyin.platform.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What administrators see of the tables. */
@Component
class TableStates {

    private static final int OF_THE_PACK = 0;

    private final TablePublications publications;
    private final Path pack;
    private final Clock clock;

    TableStates(TablePublications publications, DistrictSettings settings, Clock clock) {
        this.publications = publications;
        this.pack = settings.folder();
        this.clock = clock;
    }

    /**
     * A table and its versions.
     *
     * @param table its code
     * @param inForce number of the publication by which cases are decided now; 0 for the table of the pack
     * @param latest number of the publication that takes effect last; what is changed next is changed from there
     * @param publications what was published, the latest first
     */
    record TableState(String table, int inForce, int latest, List<PublicationView> publications) {}

    /**
     * A version of a table.
     *
     * @param number of the publication, counted over all tables
     * @param effectiveFrom cases that are registered from then on are decided by it
     * @param note what was changed and why
     * @param cases on how many it was tried
     * @param changed for how many of them something else would have been done
     * @param publishedAt when somebody decided so
     * @param name of who published it
     */
    record PublicationView(
            int number, Instant effectiveFrom, String note, int cases, int changed, Instant publishedAt, String name) {

        static PublicationView of(TablePublication one) {
            return new PublicationView(
                    one.number(),
                    one.effectiveFrom(),
                    one.note(),
                    one.cases(),
                    one.changed(),
                    one.publishedAt(),
                    one.name());
        }
    }

    /**
     * The text of a version.
     *
     * @param table its code
     * @param number of the publication; 0 for the table of the pack
     * @param dmn the text
     */
    record TableText(String table, int number, String dmn) {}

    List<TableState> all() {
        List<TablePublication> all = publications.after(OF_THE_PACK);
        return Arrays.stream(DecisionTable.values())
                .map(table -> state(
                        table,
                        all.stream()
                                .filter(one -> one.table().equals(table.code()))
                                .toList()))
                .toList();
    }

    TableText text(DecisionTable table, int number) {
        String dmn = number == OF_THE_PACK
                ? ofPack(table)
                : publications
                        .find(number)
                        .filter(found -> found.table().equals(table.code()))
                        .map(TablePublication::dmn)
                        .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such version."));
        return new TableText(table.code(), number, dmn);
    }

    private TableState state(DecisionTable table, List<TablePublication> ofTable) {
        Instant now = clock.instant();
        List<TablePublication> byEffect = ofTable.stream()
                .sorted(Comparator.comparing(TablePublication::effectiveFrom).thenComparing(TablePublication::number))
                .toList();
        return new TableState(
                table.code(),
                lastNumber(byEffect.stream()
                        .filter(one -> !one.effectiveFrom().isAfter(now))
                        .toList()),
                lastNumber(byEffect),
                ofTable.reversed().stream().map(PublicationView::of).toList());
    }

    private static int lastNumber(List<TablePublication> byEffect) {
        return byEffect.isEmpty() ? OF_THE_PACK : byEffect.getLast().number();
    }

    private String ofPack(DecisionTable table) {
        try {
            return Files.readString(pack.resolve(table.file()));
        } catch (IOException unreadable) {
            throw new PackException(table.file() + ": cannot be read", unreadable);
        }
    }
}
