package cn.huiyin.complaint.district;

import cn.huiyin.complaint.cases.domain.RejectionKind;
import cn.huiyin.platform.pack.PackException;
import cn.huiyin.platform.pack.PackTable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a rejected matter can be taken instead, for each kind of rejection: {@code rejections.csv} of the district
 * pack.
 */
public final class RejectionWays {

    private static final String FILE = "rejections.csv";

    private final Map<RejectionKind, Way> chinese;
    private final Map<RejectionKind, Way> english;

    private RejectionWays(Map<RejectionKind, Way> chinese, Map<RejectionKind, Way> english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * The way to go.
     *
     * @param authority who is responsible
     * @param telephone null where none is verified
     * @param text what the citizen is told
     */
    public record Way(String authority, @Nullable String telephone, String text) {}

    public Way of(RejectionKind kind, boolean inEnglish) {
        return inEnglish ? english.get(kind) : chinese.get(kind);
    }

    static RejectionWays read(Path pack) {
        return new RejectionWays(ways(pack, ""), ways(pack, "_en"));
    }

    private static Map<RejectionKind, Way> ways(Path pack, String language) {
        EnumMap<RejectionKind, Way> ways = new EnumMap<>(RejectionKind.class);
        PackTable.read(pack.resolve(FILE), "kind", "authority", "authority_en", "telephone", "way", "way_en")
                .rows()
                .forEach(row -> ways.put(
                        row.parsed("kind", RejectionWays::kind, "a kind of rejection, e.g. outside-district"),
                        new Way(
                                row.required("authority" + language),
                                row.optional("telephone").orElse(null),
                                row.required("way" + language))));
        Arrays.stream(RejectionKind.values())
                .filter(kind -> !ways.containsKey(kind))
                .findFirst()
                .ifPresent(missing -> {
                    throw new PackException(FILE + ": " + missing.code() + " (expected: a row for every kind)");
                });
        return ways;
    }

    private static RejectionKind kind(String code) {
        return Arrays.stream(RejectionKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
