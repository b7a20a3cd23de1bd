package cn.huiyin.complaint.survey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.district.NananDistrict;
import cn.huiyin.complaint.survey.SampledOverview.OfficeFigure;
import cn.huiyin.complaint.survey.domain.SampledFigure;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SampledOverviewTest {

    @Test
    void anOfficeWithOneClosedCaseDoesNotTopTheRanking() {
        SortedMap<String, SampledFigure> figures = new TreeMap<>();
        figures.put("500108001", satisfied(1, 1));
        figures.put("500108002", satisfied(27, SampledFigure.FEWEST_ANSWERS));
        figures.put("500108003", satisfied(29, SampledFigure.FEWEST_ANSWERS));
        figures.put("500108004", satisfied(29, SampledFigure.FEWEST_ANSWERS - 1));

        List<OfficeFigure> rows = SampledOverview.rows(figures, NananDistrict.read());

        assertThat(rows)
                .extracting(row -> row.office().code())
                .containsExactly("500108003", "500108002", "500108001", "500108004");
        assertThat(rows).extracting(OfficeFigure::rank).containsExactly(1, 2, null, null);
    }

    private static SampledFigure satisfied(int satisfied, int answers) {
        return new SampledFigure(answers, satisfied, 0, answers - satisfied, satisfied, 0, 0, 0, 0, 0);
    }
}
