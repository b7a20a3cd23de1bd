package cn.huiyin.dispatch.district;

import cn.huiyin.dispatch.district.NameFinder.Spotted;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names with one wrong character. In a short name the wrong one must sound like the right one, as it does when somebody
 * picks the wrong character while typing by sound; in a longer name it may be any, if enough of the name is left.
 */
final class MisspelledNames {

    private static final char ANY = '\0';
    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;
    private static final int ENOUGH_LEFT = 4;
    private static final int ENOUGH_TELLING = 2;
    private static final int ENOUGH_TELLING_OF_MANY = 3;

    /** Words of which there are so many that a similar name is more likely another name than a misspelt one. */
    private static final List<String> ENDINGS_OF_MANY = List.of("社区", "村委会", "村", "路", "街");

    /** Characters that distinguish names: 南坪东路 is not a misspelt 南坪西路. */
    private static final String DIFFERENT = "东西南北中上下前后左右大小新老旧内外一二三四五六七八九十正支";

    /** Stations of which one character differs are different stations: 陈家湾 is not a misspelt 邱家湾. */
    private static final List<String> METRO = List.of("轻轨", "地铁", "轨道");

    private static final List<String> ENDINGS = List.of(
            "路社区", "街社区", "村社区", "街道", "社区", "村委会", "小区", "大道", "公园", "广场", "中学", "小学", "大学", "医院", "市场", "大桥", "立交",
            "车站", "花园", "路口", "老街", "路", "街", "村", "镇", "站", "区", "城", "社", "桥");

    private final Map<String, List<String>> withOneOpen;
    private final Set<Long> edges = new HashSet<>();
    private final Pronunciations sounds;

    MisspelledNames(Collection<String> names, Pronunciations sounds) {
        this.sounds = sounds;
        this.withOneOpen = new HashMap<>();
        names.stream()
                .filter(name -> name.length() >= SHORTEST && name.length() <= LONGEST)
                .distinct()
                .sorted()
                .forEach(this::add);
    }

    private void add(String name) {
        for (int at = 0; at < name.length(); at++) {
            withOneOpen
                    .computeIfAbsent(open(name, at), unseen -> new ArrayList<>())
                    .add(name);
        }
        edges.add(edge(name.length(), Edge.FRONT, name.charAt(0), name.charAt(1)));
        edges.add(edge(name.length(), Edge.BACK, name.charAt(name.length() - 2), name.charAt(name.length() - 1)));
        if (name.length() == SHORTEST) {
            edges.add(edge(SHORTEST, Edge.OUTER, name.charAt(0), name.charAt(SHORTEST - 1)));
        }
    }

    /** Where one character is wrong, the first two or the last two are right, or of three the outer ones. */
    private enum Edge {
        FRONT,
        BACK,
        OUTER
    }

    /** A number, since every part of a long text is looked up. */
    private static long edge(int length, Edge edge, char one, char other) {
        return ((long) length << Byte.SIZE | edge.ordinal()) << Integer.SIZE | (long) one << Character.SIZE | other;
    }

    /** Looks only where nothing was found before, and marks what it finds. */
    List<Spotted> in(String plain, BitSet taken) {
        List<Spotted> found = new ArrayList<>();
        for (int length = LONGEST; length >= SHORTEST; length--) {
            for (int start = 0; start + length <= plain.length(); start++) {
                int end = start + length;
                if (isFree(taken, start, end) && mayBeOne(plain, start, end)) {
                    String written = plain.substring(start, end);
                    int from = start;
                    meant(written).forEach(name -> {
                        taken.set(from, end);
                        found.add(new Spotted(name, written, from, end));
                    });
                }
            }
        }
        return found;
    }

    private boolean mayBeOne(String plain, int start, int end) {
        int length = end - start;
        return edges.contains(edge(length, Edge.FRONT, plain.charAt(start), plain.charAt(start + 1)))
                || edges.contains(edge(length, Edge.BACK, plain.charAt(end - 2), plain.charAt(end - 1)))
                || length == SHORTEST
                        && edges.contains(edge(SHORTEST, Edge.OUTER, plain.charAt(start), plain.charAt(end - 1)));
    }

    private static boolean isFree(BitSet taken, int start, int end) {
        int first = taken.nextSetBit(start);
        return first < 0 || first >= end;
    }

    /** The names that sound like it, else those of which enough is left. */
    private Set<String> meant(String written) {
        Set<String> sounding = names(written, this::soundsAlike);
        return sounding.isEmpty() ? names(written, MisspelledNames::isMostlyRight) : sounding;
    }

    private interface Test {

        boolean passes(String name, String written, int at);
    }

    private Set<String> names(String written, Test test) {
        return IntStream.range(0, written.length())
                .boxed()
                .flatMap(at -> withOneOpen.getOrDefault(open(written, at), List.of()).stream()
                        .filter(name -> mayBeWrong(name.charAt(at), written.charAt(at)))
                        .filter(name -> test.passes(name, written, at)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean mayBeWrong(char right, char wrong) {
        boolean bothDiffer = DIFFERENT.indexOf(right) >= 0 && DIFFERENT.indexOf(wrong) >= 0;
        return Character.isIdeographic(wrong) && right != wrong && !bothDiffer;
    }

    private static boolean isMostlyRight(String name, String written, int at) {
        int telling = name.length() - ending(name).map(String::length).orElse(0);
        int enough = ENDINGS_OF_MANY.stream().anyMatch(name::endsWith) && !name.endsWith("老街")
                ? ENOUGH_TELLING_OF_MANY
                : ENOUGH_TELLING;
        boolean station = METRO.stream().anyMatch(name::contains);
        return !station && at < telling && telling > enough && name.length() > ENOUGH_LEFT;
    }

    private boolean soundsAlike(String name, String written, int at) {
        return soundAlike(name.charAt(at), written.charAt(at));
    }

    private static Optional<String> ending(String name) {
        return ENDINGS.stream().filter(name::endsWith).findFirst();
    }

    private boolean soundAlike(char one, char other) {
        Set<String> sound =
                sounds.of(one).stream().map(MisspelledNames::asHeard).collect(Collectors.toSet());
        return sounds.of(other).stream().map(MisspelledNames::asHeard).anyMatch(sound::contains);
    }

    /**
     * Sounds that are not distinguished in the dialect of Chongqing: flat and curled tongue, n and l, f and h before u,
     * -n and -ng.
     */
    private static String asHeard(String pinyin) {
        return pinyin.replaceFirst("^(z|c|s)h", "$1")
                .replaceFirst("^n", "l")
                .replaceFirst("^hu", "fu")
                .replaceFirst("(?<=[ie])ng$", "n");
    }

    private static String open(String name, int at) {
        return name.substring(0, at) + ANY + name.substring(at + 1);
    }
}
