package cn.huiyin.dispatch.pack;

import static java.util.stream.Collectors.toSet;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.ComparableText;
import cn.huiyin.dispatch.district.Keyword;
import cn.huiyin.dispatch.district.Lexicon;
import cn.huiyin.dispatch.district.Sign;
import cn.huiyin.platform.pack.PackTable;
import cn.huiyin.platform.pack.PackTable.Row;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * wordsets.csv, keywords.csv and signs.csv. The words of a keyword or sign: alternatives are separated by {@code |},
 * parts that must stand in one sentence by {@code +}, a set of wordsets.csv is written in braces, e.g.
 * <code>{night}+施工|工地</code>.
 */
final class LexiconFiles {

    private static final String FOREIGN = "none";
    private static final double HEAVIEST = 10;

    private final Map<String, Set<String>> sets;
    private final List<Category> categories;

    private LexiconFiles(Map<String, Set<String>> sets, List<Category> categories) {
        this.sets = sets;
        this.categories = categories;
    }

    static Lexicon read(Path pack, List<Category> categories) {
        Map<String, Set<String>> sets = new HashMap<>();
        PackTable.read(pack.resolve("wordsets.csv"), "set", "words")
                .rows()
                .forEach(row -> sets.put(row.required("set"), alternatives(row.required("words"))));
        LexiconFiles files = new LexiconFiles(sets, categories);
        List<Keyword> keywords =
                PackTable.read(pack.resolve("keywords.csv"), "category", "words", "weight").rows().stream()
                        .map(files::keyword)
                        .toList();
        List<Sign> signs = PackTable.read(pack.resolve("signs.csv"), "sign", "words").rows().stream()
                .map(row -> new Sign(row.required("sign"), files.parts(row)))
                .toList();
        return new Lexicon(keywords, sets, signs);
    }

    private Keyword keyword(Row row) {
        double weight = Cells.number(row, "weight", -HEAVIEST, HEAVIEST);
        if (weight == 0) {
            throw row.wrong("weight", "a number other than 0");
        }
        return new Keyword(node(row), parts(row), weight);
    }

    private List<Set<String>> parts(Row row) {
        return Arrays.stream(row.required("words").split("\\+"))
                .map(part -> part(row, part))
                .toList();
    }

    private Optional<CategoryCode> node(Row row) {
        String code = row.required("category");
        if (code.equals(FOREIGN)) {
            return Optional.empty();
        }
        CategoryCode node = new CategoryCode(code);
        if (categories.stream().noneMatch(category -> category.isUnder(node))) {
            throw row.wrong("category", "a code of taxonomy.csv, or none");
        }
        return Optional.of(node);
    }

    private Set<String> part(Row row, String part) {
        Set<String> words = Arrays.stream(part.split("\\|"))
                .map(String::strip)
                .flatMap(word -> word.startsWith("{") ? named(row, word) : Stream.of(ComparableText.of(word)))
                .filter(word -> !word.isEmpty())
                .collect(toSet());
        if (words.isEmpty()) {
            throw row.wrong("words", "at least one word between two +");
        }
        return words;
    }

    private Stream<String> named(Row row, String braced) {
        Set<String> set = sets.get(braced.replaceAll("[{}]", ""));
        if (set == null) {
            throw row.wrong("words", "a set of wordsets.csv in braces");
        }
        return set.stream();
    }

    private static Set<String> alternatives(String words) {
        return Arrays.stream(words.split("\\|"))
                .map(ComparableText::of)
                .filter(word -> !word.isEmpty())
                .collect(toSet());
    }
}
