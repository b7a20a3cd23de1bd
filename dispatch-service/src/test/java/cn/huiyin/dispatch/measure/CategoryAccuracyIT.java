package cn.huiyin.dispatch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.engine.Complaint;
import cn.huiyin.dispatch.engine.KeywordStage;
import cn.huiyin.dispatch.engine.TextReading;
import cn.huiyin.dispatch.measure.SampleMessages.Labelled;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import cn.huiyin.dispatch.pack.NananPack;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How often the words are read right; fails when a change of the pack or the engine loses what was reached. */
class CategoryAccuracyIT {

    private static final String NONE = "none";
    private static final District DISTRICT =
            DistrictPackReader.read(NananPack.folder()).district();

    private final KeywordStage stage = new KeywordStage();

    @Test
    void readsMostMessagesAsAReaderWould() {
        List<Labelled> labelled = messages().labelled();
        List<Labelled> matters =
                labelled.stream().filter(one -> !one.primary().equals(NONE)).toList();
        List<Labelled> foreign =
                labelled.stream().filter(one -> one.primary().equals(NONE)).toList();

        report("first guess is the label", matters, one -> first(one.complaint())
                .equals(one.primary()));
        report("label among three guesses", matters, one -> top3(one.complaint())
                .contains(one.primary()));
        report("accepted among three guesses", matters, one -> top3(one.complaint()).stream()
                .anyMatch(one.acceptable()::contains));
        report("no category given where none fits", foreign, one -> one.acceptable()
                .contains(first(one.complaint())));
        double accepted =
                report("first guess accepted", matters, one -> one.acceptable().contains(first(one.complaint())));
        assertThat(accepted).isGreaterThan(0.9);
    }

    @Test
    void keepsMattersApartFromOtherTopics() {
        double matters = report(
                "environment messages given a category",
                messages().environment().values(),
                given());
        double others = report("messages on other topics given none", messages().otherTopics(), given().negate());

        assertThat(matters).isGreaterThan(0.85);
        assertThat(others).isGreaterThan(0.85);
    }

    private Predicate<Complaint> given() {
        return complaint -> !first(complaint).equals(NONE);
    }

    private static SampleMessages messages() {
        Optional<SampleMessages> found = SampleMessages.find();
        if (found.isEmpty()) {
            abort("no messages to measure with: set HUIYIN_SAMPLE_DATA to their folder");
        }
        return found.orElseThrow();
    }

    private static <T> double report(String what, Collection<T> all, Predicate<T> right) {
        long count = all.stream().filter(right).count();
        double share = all.isEmpty() ? 1 : (double) count / all.size();
        System.out.printf("%-40s %5d of %5d = %.3f%n", what, count, all.size(), share);
        return share;
    }

    private String first(Complaint complaint) {
        return stage.read(complaint, DISTRICT)
                .category()
                .map(category -> category.code().value())
                .orElse(NONE);
    }

    private List<String> top3(Complaint complaint) {
        TextReading reading = stage.read(complaint, DISTRICT);
        return reading.guesses().stream()
                .limit(3)
                .map(guess -> guess.category().code().value())
                .toList();
    }
}
