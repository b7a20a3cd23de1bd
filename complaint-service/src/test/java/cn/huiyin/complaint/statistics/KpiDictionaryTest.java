package cn.huiyin.complaint.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.statistics.domain.CountingRules;
import cn.huiyin.complaint.statistics.domain.Kpi;
import cn.huiyin.complaint.survey.domain.Interval;
import cn.huiyin.complaint.survey.domain.SampledFigure;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes docs/kpi.md when asked to ({@code -Dkpi.write}), and otherwise checks that it is fresh. */
class KpiDictionaryTest {

    private static final Path PAGE = Path.of("../docs/kpi.md");

    @Test
    void isThePageOfTheDocumentation() throws IOException {
        String now = KpiPage.render();
        if (System.getProperty("kpi.write") != null) {
            Files.writeString(PAGE, now);
        }

        assertThat(PAGE)
                .as("run the test with -Dkpi.write to renew it")
                .exists()
                .hasContent(now);
    }

    @ParameterizedTest
    @EnumSource
    void namesAFieldThatTheInterfaceHas(Kpi kpi) {
        Stream<String> fields = Stream.concat(
                        Stream.of(Overview.class, Overview.OfficeRow.class),
                        Stream.of(seen("survey.SampledOverview"), seen("learning.LearningOverview")))
                .flatMap(view -> Arrays.stream(view.getRecordComponents()))
                .map(RecordComponent::getName);

        assertThat(fields).contains(kpi.code());
    }

    @ParameterizedTest
    @EnumSource
    void saysWhereItIsReallyComputed(Kpi kpi) {
        List<String> methods = Stream.of(
                        CountingRules.class,
                        CountedCases.class,
                        SampledFigure.class,
                        Interval.class,
                        seen("learning.LearningFigure"),
                        seen("learning.Drift"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(KpiDictionaryTest::name)
                .toList();

        assertThat(methods).contains(kpi.computedIn().split(", "));
    }

    /** Seen from here by its name alone, since no other feature may use it. */
    private static Class<?> seen(String name) {
        try {
            return Class.forName("cn.huiyin.complaint." + name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
