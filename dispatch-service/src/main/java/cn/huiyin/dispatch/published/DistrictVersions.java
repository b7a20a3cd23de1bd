package cn.huiyin.dispatch.published;

import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.dispatch.pack.findings.PartRefused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The district of the pack, and its versions with what was published, each from the moment on that it takes effect.
 * Immutable. Publications are applied in the order in which they take effect.
 *
 * @param knownUntil nothing that takes effect before is missing
 */
record DistrictVersions(List<Version> versions, List<Publication> publications, Instant knownUntil) {

    private static final Logger LOG = LoggerFactory.getLogger(DistrictVersions.class);

    record Version(Instant from, DistrictPack pack) {}

    static DistrictVersions ofPack(DistrictPack pack, Instant knownUntil) {
        return new DistrictVersions(List.of(new Version(Instant.MIN, pack)), List.of(), knownUntil);
    }

    DistrictPack at(Instant filed) {
        return versions.reversed().stream()
                .filter(version -> !version.from().isAfter(filed))
                .findFirst()
                .orElseThrow()
                .pack();
    }

    DistrictPack latest() {
        return versions.getLast().pack();
    }

    DistrictVersions withoutPublications() {
        return ofPack(versions.getFirst().pack(), knownUntil);
    }

    /** The same, and what was published since. */
    DistrictVersions with(List<Publication> more, Instant knownUntilThen) {
        if (more.isEmpty()) {
            return new DistrictVersions(versions, publications, knownUntilThen);
        }
        List<Publication> all = new ArrayList<>(publications);
        all.addAll(more);
        return new DistrictVersions(layered(versions.getFirst(), all), List.copyOf(all), knownUntilThen);
    }

    private static List<Version> layered(Version pack, List<Publication> publications) {
        List<Version> layers = new ArrayList<>(List.of(pack));
        String packVersion = pack.pack().version();
        List<Publication> byEffect = publications.stream()
                .sorted(Comparator.comparing(Publication::effectiveFrom).thenComparing(Publication::number))
                .toList();
        for (int at = 0; at < byEffect.size(); at++) {
            Publication publication = byEffect.get(at);
            DistrictPack below = layers.getLast().pack();
            layers.add(
                    new Version(publication.effectiveFrom(), over(below, publication, packVersion + "+" + (at + 1))));
        }
        return List.copyOf(layers);
    }

    /**
     * A publication that does not fit this pack any more is left out: deciding without it is better than not deciding.
     */
    private static DistrictPack over(DistrictPack below, Publication publication, String version) {
        try {
            return below.with(version, publication.part(), publication.text());
        } catch (PartRefused | IllegalArgumentException refused) {
            LOG.error("Publication {} is left out: {}", publication.number(), refused.getMessage());
            return below;
        }
    }
}
