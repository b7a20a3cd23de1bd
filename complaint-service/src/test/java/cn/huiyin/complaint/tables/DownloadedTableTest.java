package cn.huiyin.complaint.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DownloadedTableTest {

    @Test
    void quotesEveryCellAndKeepsASpreadsheetFromRunningFormulas() {
        byte[] table = DownloadedTable.of(
                        "a.csv",
                        List.of("text", "office"),
                        List.of(List.of("他说\"别打了\",\n又打", ""), List.of("=1+1", "@x"), List.of("＝1+1", "－x")))
                .getBody();

        assertThat(new String(table, StandardCharsets.UTF_8)).isEqualTo("""
                        "text","office"\r
                        "他说""别打了"",
                        又打",""\r
                        " =1+1"," @x"\r
                        " ＝1+1"," －x"\r
                        """);
    }
}
