package cn.huiyin.dispatch.measure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cn.huiyin.dispatch.engine.TextReading;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a method read a set of samples.
 *
 * @param first the first guess is one that a reader accepts, whether or not it was taken as the category
 * @param three one of the first three is
 * @param taken a category was named
 * @param firstOfTaken of those, the first guess is accepted
 * @param levelTwo F1 of the subgroups, their plain mean; its interval is drawn from the same samples
 */
record Tally(Share first, Share three, Share taken, Share firstOfTaken, Bootstrap levelTwo) {

    private record Read(Sample sample, TextReading reading) {

        boolean accepted(int guesses) {
            return reading.guesses().stream().limit(guesses).anyMatch(guess -> sample.example()
                    .accepted()
                    .contains(guess.category().code().value()));
        }

        boolean taken() {
            return reading.category().isPresent();
        }

        /** Subgroup of what a reader says: that of the guess where the reader accepts it. */
        String expected() {
            return accepted(1) ? guessed() : subgroup(sample.example().label());
        }

        String guessed() {
            return reading.guesses().isEmpty()
                    ? Example.NONE
                    : subgroup(reading.guesses().getFirst().category().code().value());
        }
    }

    static Tally of(List<Sample> samples, Function<Sample, TextReading> method) {
        List<Read> reads = samples.stream()
                .filter(sample -> sample.example().ours())
                .map(sample -> new Read(sample, method.apply(sample)))
                .toList();
        List<Read> taken = reads.stream().filter(Read::taken).toList();
        return new Tally(
                Share.of(reads, read -> read.accepted(1)),
                Share.of(reads, read -> read.accepted(3)),
                Share.of(reads, Read::taken),
                Share.of(taken, read -> read.accepted(1)),
                Bootstrap.of(
                        reads.stream()
                                .map(read -> new Subgroups(read.expected(), read.guessed()))
                                .toList(),
                        Tally::levelTwo));
    }

    /** What a reader says, and what was guessed. */
    private record Subgroups(String expected, String guessed) {}

    private static double levelTwo(List<Subgroups> all) {
        Map<String, Long> expected = all.stream().collect(groupingBy(Subgroups::expected, counting()));
        Map<String, Long> guessed = all.stream().collect(groupingBy(Subgroups::guessed, counting()));
        Map<String, Long> both = all.stream()
                .filter(one -> one.expected().equals(one.guessed()))
                .collect(groupingBy(Subgroups::expected, counting()));
        return expected.keySet().stream()
                .mapToDouble(subgroup -> 2.0
                        * both.getOrDefault(subgroup, 0L)
                        / (expected.get(subgroup) + guessed.getOrDefault(subgroup, 0L)))
                .average()
                .orElse(0);
    }

    /** noise.social.mahjong -> noise.social; dust.site has none and stays. */
    private static String subgroup(String code) {
        String[] parts = code.split("\\.");
        return parts.length < 3
                ? code
                : Stream.of(parts)
                        .limit(2)
                        .reduce((one, other) -> one + "." + other)
                        .orElseThrow();
    }
}
