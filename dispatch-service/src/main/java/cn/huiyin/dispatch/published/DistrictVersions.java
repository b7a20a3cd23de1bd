package cn.huiyin.dispatch.published;

import cn.huiyin.dispatch.district.DecisionTables;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.pack.tables.TableRefused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The district by the tables of the pack, and by all that was published over them, from the moment on that each takes effect.
 * Immutable. Published tables lie one over the other in the order of their effect.
 *
 * @param knownUntil nothing that takes effect before is missing
 */
record DistrictVersions(List<Version> versions, List<Publication> publications, Instant knownUntil) {

    private static final Logger LOG = LoggerFactory.getLogger(DistrictVersions.class);

    record Version(Instant from, District district) {}

    static DistrictVersions ofPack(District pack, Instant knownUntil) {
        return new DistrictVersions(List.of(new Version(Instant.MIN, pack)), List.of(), knownUntil);
    }

    District at(Instant filed) {
        return versions.reversed().stream()
                .filter(version -> !version.from().isAfter(filed))
                .findFirst()
                .orElseThrow()
                .district();
    }

    District latest() {
        return versions.getLast().district();
    }

    DistrictVersions withoutPublications() {
        return ofPack(versions.getFirst().district(), knownUntil);
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
        String packVersion = pack.district().rules().tables().version();
        List<Publication> byEffect = publications.stream()
                .sorted(Comparator.comparing(Publication::effectiveFrom).thenComparing(Publication::number))
                .toList();
        for (int at = 0; at < byEffect.size(); at++) {
            Publication publication = byEffect.get(at);
            District below = layers.getLast().district();
            layers.add(
                    new Version(publication.effectiveFrom(), over(below, publication, packVersion + "+" + (at + 1))));
        }
        return List.copyOf(layers);
    }

    /** A table that this pack does not go with any more is left out: deciding without it is better than not deciding. */
    private static District over(District below, Publication publication, String version) {
        DecisionTables tables = below.rules().tables();
        try {
            return below.with(tables.with(version, publication.table(), publication.dmn()));
        } catch (TableRefused | IllegalArgumentException refused) {
            LOG.error("Publication {} is left out: {}", publication.number(), refused.getMessage());
            return below;
        }
    }
}
