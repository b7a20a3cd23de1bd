package cn.huiyin.dispatch.measure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.engine.Dispatcher;
import cn.huiyin.dispatch.engine.KeywordStage;
import cn.huiyin.dispatch.measure.PlaceEvaluation.Outcome;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import cn.huiyin.dispatch.pack.NananPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The targets of the place over the invented addresses, and the page that shows what is reached. */
class PlaceEvaluationTest {

    private static final PlaceEvaluation EVALUATION = PlaceEvaluation.of(
            new Dispatcher(new KeywordStage()),
            DistrictPackReader.read(NananPack.folder()).district());
    private static final Path PAGE = NananPack.folder().resolve("../../docs/evaluation-places.md");

    @Test
    void readsPlacesRightOrAsksWhereItMust() {
        EVALUATION.failures().forEach(System.out::println);
        System.out.println(EvaluationTable.of(EVALUATION));

        assertThat(EVALUATION.share("", Outcome.RIGHT, Outcome.RIGHTLY_ASKED).value())
                .isGreaterThanOrEqualTo(0.95);
        assertThat(EVALUATION.share("", Outcome.WRONG).value()).isLessThanOrEqualTo(0.01);
        assertThat(EVALUATION.share("", Outcome.NEEDLESSLY_ASKED).value()).isLessThanOrEqualTo(0.06);
        assertThat(EVALUATION.saidElsewhere("").value()).isGreaterThanOrEqualTo(0.95);
    }

    /** {@code -Devaluation.write} draws it anew. */
    @Test
    void thePageShowsWhatIsReached() throws IOException {
        String drawn = EvaluationTable.page(EVALUATION);
        if (System.getProperty("evaluation.write") != null) {
            Files.writeString(PAGE, drawn);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(drawn);
    }
}
