package cn.huiyin.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ImportPreviewTextTest {

    @Test
    void saysWhatIsReadAsWhatAndWhatIsNot() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();

        new ImportPreviewText(new PrintStream(shown, true, StandardCharsets.UTF_8))
                .show(new JsonMapper().readTree("""
                {"sheets":[{"name":"上月","leftOut":"hidden","columns":[],"rows":0},
                 {"name":"本月","headerRow":2,"rows":9,"hiddenRows":4,"emptyFormulas":2,"columns":[{"name":"工单\\n编号","field":"orderNumber","ignored":false},
                  {"name":"号码一","suggested":"phone","ignored":false},{"name":"网格","ignored":false},
                  {"name":"备注","ignored":true}],
                  "first":[{"row":3,"orderNumber":"S-1","codes":["phone-unclear"],"text":"油烟","secret":true}]}]}
                """));

        assertThat(shown.toString(StandardCharsets.UTF_8).lines().map(String::strip))
                .containsExactly(
                        "sheet \"上月\": left out (hidden)",
                        "sheet \"本月\": 9 rows beneath the header in row 2",
                        "4 rows are hidden in a spreadsheet; they are taken like the others",
                        "2 formulas were saved without a value and are read as empty; open the file in a spreadsheet and save it",
                        "工单 编号                is read as orderNumber",
                        "号码一                  is not read; is it phone? Map it, or leave it out with --ignore",
                        "网格                   is not read",
                        "备注                   is left out knowingly",
                        "row 3, order S-1:",
                        "codes          [\"phone-unclear\"]",
                        "text           油烟",
                        "secret         true");
    }
}
