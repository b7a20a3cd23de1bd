package cn.huiyin.complaint.districtparts;

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

/** What administrators see of the parts. */
@Component
class PartStates {

    private static final int OF_THE_PACK = 0;

    private final PartPublications publications;
    private final Path pack;
    private final Clock clock;

    PartStates(PartPublications publications, DistrictSettings settings, Clock clock) {
        this.publications = publications;
        this.pack = settings.folder();
        this.clock = clock;
    }

    /**
     * A part and its versions.
     *
     * @param part its code
     * @param inForce number of the publication by which cases are decided now; 0 for the part of the pack
     * @param latest number of the publication that takes effect last; what is changed next is changed from there
     * @param publications what was published, the latest first
     */
    record PartState(String part, int inForce, int latest, List<PublicationView> publications) {}

    /**
     * A version of a part.
     *
     * @param number of the publication, counted over all parts
     * @param effectiveFrom cases that are registered from then on are decided by it
     * @param note what was changed and why
     * @param cases on how many it was tried
     * @param changed for how many of them something else would have been done
     * @param publishedAt when somebody decided so
     * @param name of who published it
     */
    record PublicationView(
            int number, Instant effectiveFrom, String note, int cases, int changed, Instant publishedAt, String name) {

        static PublicationView of(PartPublication one) {
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
     * @param part its code
     * @param number of the publication; 0 for the part of the pack
     * @param text the text
     */
    record PartText(String part, int number, String text) {}

    List<PartState> all() {
        List<PartPublication> all = publications.after(OF_THE_PACK);
        return Arrays.stream(DistrictPart.values())
                .map(part -> state(
                        part,
                        all.stream()
                                .filter(one -> one.part().equals(part.code()))
                                .toList()))
                .toList();
    }

    PartText text(DistrictPart part, int number) {
        String text = number == OF_THE_PACK
                ? ofPack(part)
                : publications
                        .find(number)
                        .filter(found -> found.part().equals(part.code()))
                        .map(PartPublication::text)
                        .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such version."));
        return new PartText(part.code(), number, text);
    }

    private PartState state(DistrictPart part, List<PartPublication> ofPart) {
        Instant now = clock.instant();
        List<PartPublication> byEffect = ofPart.stream()
                .sorted(Comparator.comparing(PartPublication::effectiveFrom).thenComparing(PartPublication::number))
                .toList();
        return new PartState(
                part.code(),
                lastNumber(byEffect.stream()
                        .filter(one -> !one.effectiveFrom().isAfter(now))
                        .toList()),
                lastNumber(byEffect),
                ofPart.reversed().stream().map(PublicationView::of).toList());
    }

    private static int lastNumber(List<PartPublication> byEffect) {
        return byEffect.isEmpty() ? OF_THE_PACK : byEffect.getLast().number();
    }

    private String ofPack(DistrictPart part) {
        Path file = pack.resolve(part.file());
        if (!Files.exists(file)) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "The pack has no " + part.file() + ".");
        }
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new PackException(part.file() + ": cannot be read", unreadable);
        }
    }
}
