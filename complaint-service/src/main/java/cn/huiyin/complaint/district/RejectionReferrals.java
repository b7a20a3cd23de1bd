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
public final class RejectionReferrals {

    private static final String FILE = "rejections.csv";

    private final Map<RejectionKind, Referral> chinese;
    private final Map<RejectionKind, Referral> english;

    private RejectionReferrals(Map<RejectionKind, Referral> chinese, Map<RejectionKind, Referral> english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * Where the citizen can take the matter.
     *
     * @param authority who is responsible
     * @param telephone null where none is verified
     * @param text what the citizen is told
     */
    public record Referral(String authority, @Nullable String telephone, String text) {}

    public Referral of(RejectionKind kind, boolean inEnglish) {
        return inEnglish ? english.get(kind) : chinese.get(kind);
    }

    static RejectionReferrals read(Path pack) {
        return new RejectionReferrals(referrals(pack, ""), referrals(pack, "_en"));
    }

    private static Map<RejectionKind, Referral> referrals(Path pack, String language) {
        EnumMap<RejectionKind, Referral> referrals = new EnumMap<>(RejectionKind.class);
        PackTable.read(pack.resolve(FILE), "kind", "authority", "authority_en", "telephone", "way", "way_en")
                .rows()
                .forEach(row -> referrals.put(
                        row.parsed("kind", RejectionReferrals::kind, "a kind of rejection, e.g. outside-district"),
                        new Referral(
                                row.required("authority" + language),
                                row.optional("telephone").orElse(null),
                                row.required("way" + language))));
        Arrays.stream(RejectionKind.values())
                .filter(kind -> !referrals.containsKey(kind))
                .findFirst()
                .ifPresent(missing -> {
                    throw new PackException(FILE + ": " + missing.code() + " (expected: a row for every kind)");
                });
        return referrals;
    }

    private static RejectionKind kind(String code) {
        return Arrays.stream(RejectionKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
