package cn.huiyin.complaint.survey.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many places each stratum has: in proportion to its cases, at least one. A stratum whose share is less than one
 * place gets one; the others share what is left in proportion, and places that rounding leaves over go to the largest
 * remainders, among equal ones in the order of the strata.
 */
final class Allocation {

    private Allocation() {}

    /**
     * @param sizes cases of each stratum, at least one
     * @param places at least one for each stratum, at most one for each case
     */
    static SortedMap<Stratum, Integer> of(SortedMap<Stratum, Integer> sizes, int places) {
        int cases = sizes.values().stream().mapToInt(Integer::intValue).sum();
        if (places < sizes.size() || places > cases) {
            throw new IllegalArgumentException(
                    "places: %d (expected: %d to %d)".formatted(places, sizes.size(), cases));
        }
        TreeMap<Stratum, Integer> allocated = new TreeMap<>();
        TreeMap<Stratum, Integer> rest = new TreeMap<>(sizes);
        List<Stratum> small = belowOnePlace(rest, places);
        int left = places;
        while (!small.isEmpty()) {
            for (Stratum one : small) {
                allocated.put(one, 1);
                rest.remove(one);
                left--;
            }
            small = belowOnePlace(rest, left);
        }
        allocated.putAll(inProportion(rest, left));
        return allocated;
    }

    private static List<Stratum> belowOnePlace(SortedMap<Stratum, Integer> sizes, int places) {
        long cases = casesOf(sizes);
        return sizes.keySet().stream()
                .filter(one -> (long) places * sizes.get(one) < cases)
                .toList();
    }

    private static SortedMap<Stratum, Integer> inProportion(SortedMap<Stratum, Integer> sizes, int places) {
        long cases = casesOf(sizes);
        TreeMap<Stratum, Integer> allocated = new TreeMap<>();
        sizes.forEach((one, size) -> allocated.put(one, Math.toIntExact((long) places * size / cases)));
        int left =
                places - allocated.values().stream().mapToInt(Integer::intValue).sum();
        ArrayList<Stratum> byRemainder = new ArrayList<>(sizes.keySet());
        byRemainder.sort(Comparator.comparingLong((Stratum one) -> -((long) places * sizes.get(one) % cases))
                .thenComparing(Comparator.naturalOrder()));
        byRemainder.subList(0, left).forEach(one -> allocated.merge(one, 1, Integer::sum));
        return allocated;
    }

    private static long casesOf(SortedMap<Stratum, Integer> sizes) {
        return sizes.values().stream().mapToLong(Integer::longValue).sum();
    }
}
