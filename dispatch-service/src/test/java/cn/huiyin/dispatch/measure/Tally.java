package cn.huiyin.dispatch.measure;

import cn.huiyin.dispatch.engine.TextReading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How a method read a set of samples.
 *
 * @param first the first guess is one that a reader accepts, whether or not it was taken as the category
 * @param three one of the first three is
 * @param taken a category was named
 * @param firstOfTaken of those, the first guess is accepted
 * @param levelTwo F1 of the subgroups, their plain mean
 */
record Tally(Share first, Share three, Share taken, Share firstOfTaken, double levelTwo) {

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
                levelTwo(reads));
    }

    private static double levelTwo(List<Read> reads) {
        Set<String> subgroups = new HashSet<>();
        reads.forEach(read -> subgroups.add(read.expected()));
        return subgroups.stream()
                .mapToDouble(subgroup -> {
                    long both = count(
                            reads,
                            read -> read.expected().equals(subgroup)
                                    && read.guessed().equals(subgroup));
                    long either = count(reads, read -> read.expected().equals(subgroup))
                            + count(reads, read -> read.guessed().equals(subgroup));
                    return 2.0 * both / either;
                })
                .average()
                .orElse(0);
    }

    private static long count(List<Read> reads, Predicate<Read> which) {
        return reads.stream().filter(which).count();
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
