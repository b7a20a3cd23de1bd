package cn.huiyin.complaint.hotline;

import static cn.huiyin.complaint.hotline.ReadImport.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.complaint.cases.domain.Complaint;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which column of a file is read as which field, and when somebody is asked first; docs/imports.md lists the kinds. */
class ImportedColumnsTest {

    @TempDir
    private Path folder;

    @Test
    void readsColumnsOfOtherNamesWithoutAMapping() throws Exception {
        ReadImport read = ReadImport.text(
                folder,
                "受理编号,诉求标题,诉求内容,来电时间,来电人,联系电话,事发地址,是否保密,下派时间\n"
                        + "R-1,冒烟,锅炉冒黑烟,2026-11-25 09:10,郑先生,13911112222,海棠溪正街5号,否,2026-11-25 10:00\n");

        Complaint complaint = read.complaint(0);
        assertThat(complaint.text()).isEqualTo("冒烟\n锅炉冒黑烟");
        assertThat(complaint.place().address()).isEqualTo("海棠溪正街5号");
        assertThat(complaint.secret()).isFalse();
        assertThat(complaint.externalOrder().reportedAt()).isEqualTo(Instant.parse("2026-11-25T01:10:00Z"));
        assertThat(complaint.handedOverAt()).isEqualTo(Instant.parse("2026-11-25T02:00:00Z"));
        assertThat(read.contact(0).phone()).isEqualTo("13911112222");
        assertThat(read.contact(0).name()).isEqualTo("郑先生");
    }

    @Test
    void asksBeforeAnythingIsRegisteredAboutAColumnThatLooksLikeOneThatShouldBeRead() throws Exception {
        String file = "工单号,内容,市民主叫号码,办理单位\nR-1,锅炉冒黑烟,13911112222,环保局\n";

        ReadImport asked = ReadImport.text(folder, file);
        assertThatThrownBy(() -> asked.plan().requireAnswers()).hasMessageContaining("\"市民主叫号码\" (phone?)");
        assertThat(asked.preview().sheets().getFirst().columns())
                .containsExactly(
                        new ImportPreview.Column("工单号", "orderNumber", null, false),
                        new ImportPreview.Column("内容", "text", null, false),
                        new ImportPreview.Column("市民主叫号码", null, "phone", false),
                        new ImportPreview.Column("办理单位", null, null, false));
        ReadImport mapped = ReadImport.text(folder, file, "phone:市民主叫号码");
        mapped.plan().requireAnswers();
        assertThat(mapped.contact(0).phone()).isEqualTo("13911112222");
        ReadImport ignored = ReadImport.text(folder, file, "ignore:市民主叫号码");
        ignored.plan().requireAnswers();
        assertThat(ignored.complaint(0).contact()).isNull();
    }

    @Test
    void tellsColumnsOfOneNameApartByTheGroupAboveThem() throws Exception {
        ReadImport read = ReadImport.workbook(folder, workbook -> {
            Sheet sheet = sheet(
                    workbook, "一", "工单,,诉求人,,承办单位,", "工单编号,内容,姓名,电话,姓名,电话", "S-1,锅炉冒黑烟,郑先生,13911112222,王科,02362800001");
            sheet.addMergedRegion(CellRangeAddress.valueOf("C1:D1"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("E1:F1"));
        });

        read.plan().requireAnswers();
        assertThat(read.told()).containsExactly("3 S-1: 锅炉冒黑烟");
        assertThat(read.contact(0).name()).isEqualTo("郑先生");
        assertThat(read.contact(0).phone()).isEqualTo("13911112222");
    }

    @Test
    void refusesAColumnThatIsThereTwiceUntilTheMappingSaysWhichIsMeant() throws Exception {
        String file = "工单编号,内容,电话,电话\nS-1,油烟,13911112222,02362800001\n";

        ReadImport asked = ReadImport.text(folder, file);
        assertThatThrownBy(() -> asked.plan().requireAnswers()).hasMessageContaining("\"电话 (C)\" (phone?), \"电话 (D)\"");
        ReadImport mapped = ReadImport.text(folder, file, "phone:电话 (D)");
        mapped.plan().requireAnswers();
        assertThat(mapped.contact(0).phone()).isEqualTo("023-62800001");
    }

    @Test
    void tellsColumnsWithoutANameInTextFilesAndReadsTheRowsAllTheSame() throws Exception {
        ReadImport read = ReadImport.text(folder, "编号,内容,,电话,\nS-1,油烟,环保局,13911112222,已回访\nS-2,噪声,,,,\n");

        assertThat(read.told()).containsExactly("2 S-1: 油烟", "3 S-2: 噪声");
        assertThat(read.contact(0).phone()).isEqualTo("13911112222");
        assertThat(read.preview().sheets().getFirst().columns())
                .contains(
                        new ImportPreview.Column("C", null, null, false),
                        new ImportPreview.Column("E", null, null, false));
    }

    @Test
    void readsBothDegreesFromOneColumn() throws Exception {
        ReadImport read = ReadImport.text(folder, "工单编号;诉求内容;经纬度\nS-1;油烟;106.5836,29.5868\n");

        read.plan().requireAnswers();
        assertThat(read.complaint(0).place().lon()).isEqualTo(106.5836);
        assertThat(read.complaint(0).place().lat()).isEqualTo(29.5868);
    }
}
