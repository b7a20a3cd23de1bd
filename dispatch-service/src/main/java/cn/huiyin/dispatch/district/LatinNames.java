package cn.huiyin.dispatch.district;

import cn.huiyin.dispatch.district.NameFinder.Spotted;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names that are written in Latin letters: in pinyin, run together or in parts, and with the English words for street or village. */
final class LatinNames {

    private static final int SHORTEST = 6;
    private static final int MOST_WORDS = 10;
    private static final int MOST_SPELLINGS = 16;

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("road", "lu"),
            Map.entry("rd", "lu"),
            Map.entry("street", "jie"),
            Map.entry("st", "jie"),
            Map.entry("avenue", "dadao"),
            Map.entry("ave", "dadao"),
            Map.entry("village", "cun"),
            Map.entry("community", "shequ"),
            Map.entry("town", "zhen"),
            Map.entry("subdistrict", "jiedao"),
            Map.entry("plaza", "guangchang"),
            Map.entry("square", "guangchang"),
            Map.entry("bridge", "daqiao"),
            Map.entry("district", "qu"),
            Map.entry("island", "dao"),
            Map.entry("north", "bei"),
            Map.entry("south", "nan"),
            Map.entry("east", "dong"),
            Map.entry("west", "xi"),
            Map.entry("old", "lao"),
            Map.entry("pedestrian", "buxing"),
            Map.entry("walking", "buxing"),
            Map.entry("park", "gongyuan"),
            Map.entry("garden", "huayuan"),
            Map.entry("gardens", "huayuan"),
            Map.entry("university", "daxue"),
            Map.entry("hospital", "yiyuan"),
            Map.entry("market", "shichang"),
            Map.entry("interchange", "lijiao"),
            Map.entry("tunnel", "suidao"),
            Map.entry("metro", "ditie"),
            Map.entry("station", "zhan"));

    private final Map<String, Set<String>> bySpelling = new HashMap<>();

    LatinNames(Collection<String> names, Pronunciations sounds) {
        for (String name : names) {
            spellings(name, sounds).stream()
                    .filter(spelling -> spelling.length() >= SHORTEST)
                    .forEach(spelling -> bySpelling
                            .computeIfAbsent(spelling, unseen -> new TreeSet<>())
                            .add(name));
        }
    }

    /** Every way to spell the name, characters with several readings in each; empty when a character has none. */
    static List<String> spellings(String name, Pronunciations sounds) {
        List<String> spellings = List.of("");
        for (char letter : name.toCharArray()) {
            Set<String> readings = letter < 0x80 ? Set.of(String.valueOf(letter)) : sounds.of(letter);
            spellings = spellings.stream()
                    .flatMap(begun -> readings.stream().sorted().map(begun::concat))
                    .limit(MOST_SPELLINGS)
                    .toList();
        }
        return spellings;
    }

    List<Spotted> in(String typed) {
        List<String> words = words(typed);
        List<Spotted> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            at = longestFrom(words, at, found);
        }
        return found;
    }

    private int longestFrom(List<String> words, int at, List<Spotted> found) {
        for (int end = Math.min(words.size(), at + MOST_WORDS); end > at; end--) {
            List<String> written = words.subList(at, end);
            String joined = String.join("", written);
            Set<String> names = bySpelling.getOrDefault(joined, Set.of());
            if (!names.isEmpty()) {
                names.forEach(name -> found.add(new Spotted(name, String.join(" ", written), -1, -1)));
                return end;
            }
        }
        return at + 1;
    }

    private static List<String> words(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("sub-district", "subdistrict");
        return Arrays.stream(plain.split("[^a-z]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> ENGLISH.getOrDefault(word, word))
                .toList();
    }
}
