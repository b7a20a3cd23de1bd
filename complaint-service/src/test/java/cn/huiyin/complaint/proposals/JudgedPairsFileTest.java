package cn.huiyin.complaint.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.huiyin.complaint.proposals.IncidentPairs.Pair;
import cn.huiyin.complaint.proposals.domain.Scoring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedPairsFileTest {

    private static final String FILE = """
            "same","group","wording","opening","sameSource","sameRoad","otherNames","copied","samePerson","days","nuisance","metres","reach","window","score"
            "yes","p1","0.3600","0.2500","yes","no","no","no","no","3","0.9000","40","150","120","0.9100"
            "yes","p1","0.0400","0.0100","no","no","no","no","no","9","0.8000","","150","120","0.5000"
            "no","p2","0.8100","0.8100","no","no","yes","yes","no","0","1.0000","900","150","120","0.0000"
            """;

    @TempDir
    private Path folder;

    @Test
    void readsWhatIsScoredByTheServiceAndHowPeopleJudgedIt() throws IOException {
        List<Pair> pairs = JudgedPairsFile.read(Files.writeString(folder.resolve("pairs.csv"), FILE));

        assertThat(pairs).extracting(Pair::same).containsExactly(true, true, false);
        assertThat(pairs).extracting(Pair::weight).containsExactly(0.5, 0.5, 1.0);
        assertThat(Scoring.features(pairs.getFirst().comparison()))
                .containsExactly(new double[] {0.6, 0.5, 1, 0, 0, 0, Math.log1p(365.0 * 3 / 120), 0.9}, within(1e-9));
        assertThat(pairs.getFirst().comparison().isNear()).isTrue();
        assertThat(pairs.get(1).comparison().metres()).isNull();
        assertThat(Scoring.shipped().of(pairs.getLast().comparison())).isZero();
    }

    @Test
    void measuresTheWeightsInUseOnThem() throws IOException {
        List<Pair> pairs = JudgedPairsFile.read(Files.writeString(folder.resolve("pairs.csv"), FILE));

        assertThat(IncidentEvaluation.judged(pairs)).contains("| all, shipped weights | 2 | 1 | 1.000 |");
        assertThat(PairEvaluation.weights(LogisticFit.to(pairs)))
                .matches("-?\\d+\\.\\d\\d, \\{(-?\\d+\\.\\d\\d(, )?){8}\\}");
    }
}
