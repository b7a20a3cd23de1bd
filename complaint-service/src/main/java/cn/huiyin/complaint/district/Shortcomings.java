package cn.huiyin.complaint.district;

import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.platform.pack.PackException;
import cn.huiyin.platform.pack.PackTable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen may find wanting in an answer, and for which categories that is offered: {@code shortcomings.csv} of
 * the district pack. Ratings and surveys offer the same ones.
 */
public final class Shortcomings {

    private static final String FILE = "shortcomings.csv";
    private static final String CODE = "[a-z]+(-[a-z]+)*";
    private static final int LONGEST_CODE = 40;

    private final List<Shortcoming> all;

    private Shortcomings(List<Shortcoming> all) {
        this.all = all;
    }

    /**
     * Something that a citizen may find wanting.
     *
     * @param categories leaves, subgroups or groups of the taxonomy for which it is offered; empty for all
     */
    public record Shortcoming(String code, Set<String> categories, String name, String nameEn) {

        private boolean offeredFor(@Nullable Category category) {
            return categories.isEmpty()
                    || category != null && branchesOf(category.code()).anyMatch(categories::contains);
        }
    }

    public static Shortcomings read(Path pack) {
        Set<String> known = branches(pack);
        HashSet<String> seen = new HashSet<>();
        List<Shortcoming> all =
                PackTable.read(pack.resolve(FILE), "code", "categories", "name", "name_en").rows().stream()
                        .map(row -> shortcoming(row, known, seen))
                        .toList();
        if (all.stream().noneMatch(one -> one.categories().isEmpty())) {
            throw new PackException(FILE + ": none for all categories (expected: at least one)");
        }
        return new Shortcomings(all);
    }

    private static Shortcoming shortcoming(PackTable.Row row, Set<String> known, Set<String> seen) {
        String code = row.matching("code", CODE, "a code like not-solved");
        if (code.length() > LONGEST_CODE || !seen.add(code)) {
            throw row.wrong("code", "once, and of at most " + LONGEST_CODE + " characters");
        }
        Set<String> categories = row.optional("categories")
                .map(text -> Set.of(text.split("\\|")))
                .orElse(Set.of());
        if (!known.containsAll(categories)) {
            throw row.wrong("categories", "codes of taxonomy.csv, or nothing");
        }
        return new Shortcoming(code, categories, row.required("name"), row.required("name_en"));
    }

    /** All codes of the taxonomy: its leaves and what stands above them. */
    private static Set<String> branches(Path pack) {
        HashSet<String> codes = new HashSet<>();
        PackTable.read(pack.resolve("taxonomy.csv"), "code").rows().stream()
                .flatMap(row -> branchesOf(row.required("code")))
                .forEach(codes::add);
        return codes;
    }

    /** A code like noise.social.shop, and the codes of what it belongs to. */
    private static Stream<String> branchesOf(String code) {
        String[] parts = code.split("\\.");
        return Stream.iterate(1, depth -> depth + 1)
                .limit(parts.length)
                .map(depth -> String.join(".", Arrays.copyOf(parts, depth)));
    }

    /** All, in the order of the table. */
    public List<Shortcoming> all() {
        return all;
    }

    /** Codes of what is offered for a category, in the order of the table; what is for all where it is not known. */
    public List<String> offeredFor(@Nullable Category category) {
        return all.stream()
                .filter(one -> one.offeredFor(category))
                .map(Shortcoming::code)
                .toList();
    }
}
