package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.OrderWarning;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the values of an order are read; one that cannot be read is kept with a warning; docs/imports.md lists the kinds. */
class ImportedValuesTest {

    @TempDir
    private Path folder;

    @Test
    void joinsDayAndTimeOfTwoColumnsAndKeepsATimeWithoutADayAsItWasSaid() throws Exception {
        ReadImport read = ReadImport.text(
                folder, "编号,内容,日期,时间\nS-1,油烟,2026-11-25,15:05\nS-2,油烟,,15:05\nS-3,油烟,,1899-12-31 15:05\n");

        assertThat(read.complaint(0).externalOrder().reportedAt()).isEqualTo(Instant.parse("2026-11-25T07:05:00Z"));
        assertThat(read.complaint(1).externalOrder().doubts())
                .containsExactly(new OrderWarning(OrderWarning.Kind.TIME_UNCLEAR, "15:05"));
        assertThat(read.complaint(2).externalOrder().reportedAt()).isNull();
    }

    @Test
    void keepsAWrongTelephoneWithTheContactAndMarksTheCase() throws Exception {
        ReadImport read = ReadImport.text(folder, "编号,内容,电话\nS-1,油烟,139****2222\nS-2,油烟,13911112222（妻）\nS-3,油烟,不提供\n");

        assertThat(read.contact(0).phone()).isNull();
        assertThat(read.contact(0).asSaid()).isEqualTo("139****2222");
        assertThat(read.contact(0).reachable()).isFalse();
        assertThat(read.warnings(0)).containsExactly(OrderWarning.Kind.PHONE_UNCLEAR);
        assertThat(read.contact(1).phone()).isEqualTo("13911112222");
        assertThat(read.contact(1).asSaid()).isEqualTo("13911112222(妻)");
        assertThat(read.complaint(2).contact()).isNull();
        assertThat(read.complaint(1).externalOrder().doubts()).allMatch(warning -> warning.said() == null);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "0, 0, ''",
        "106.5836, 29.5868, ''",
        "29.5868, 106.5836, POINT_SWAPPED",
        "103.0, 29.5, POINT_OUTSIDE",
        "106.5836, '', POINT_UNCLEAR",
        "106.5836, 0, POINT_UNCLEAR"
    })
    void neverRefusesAComplaintForItsPoint(String lon, String lat, String warning) throws Exception {
        ReadImport read = ReadImport.text(folder, "编号;内容;经度;纬度;地址\nS-1;油烟;%s;%s;南坪\n".formatted(lon, lat));

        assertThat(read.warnings(0))
                .isEqualTo(
                        warning.isEmpty()
                                ? Collections.emptyList()
                                : Collections.singletonList(OrderWarning.Kind.valueOf(warning)));
        assertThat(read.complaint(0).place().hasPoint())
                .isEqualTo(warning.equals("POINT_SWAPPED") || lon.startsWith("106") && warning.isEmpty());
        assertThat(read.complaint(0).place().address()).isEqualTo("南坪");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "是, true, ''",
        "'', true, ''",
        "信息保密, true, ''",
        "√, true, ''",
        "TRUE, true, ''",
        "否, false, ''",
        "不保密, false, ''",
        "公开, false, ''",
        "可以公开, false, ''",
        "不公开, true, ''",
        "也许, true, SECRECY_UNCLEAR"
    })
    void keepsACallerSecretUnlessTheOrderSaysOtherwise(String said, boolean secret, String warning) throws Exception {
        ReadImport read = ReadImport.text(folder, "编号,内容,保密\nS-1,油烟,%s\n".formatted(said));

        assertThat(read.complaint(0).secret()).isEqualTo(secret);
        assertThat(read.warnings(0)).hasSize(warning.isEmpty() ? 0 : 1);
    }

    @Test
    void keepsACallerSecretWhereTheFileHasNoColumnForIt() throws Exception {
        assertThat(ReadImport.text(folder, "编号,内容\nS-1,油烟\n").complaint(0).secret())
                .isTrue();
    }

    /** Fifteen days back, by the setting of these tests. */
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "2026-11-27 19:59, true, ''",
        "2026-11-12 20:00, true, ''",
        "2026-11-12 19:59, false, HANDED_OVER_TOO_OLD",
        "2026-11-27 20:05, false, ''",
        "2026-11-27 20:11, false, HANDED_OVER_IN_FUTURE",
        "昨天, false, HANDED_OVER_UNCLEAR",
        "'', false, ''"
    })
    void startsDeadlinesAtTheHandOverUnlessItIsAheadOrTooLongAgo(String said, boolean taken, String warning)
            throws Exception {
        ReadImport read = ReadImport.text(folder, "编号,内容,派单时间\nS-1,油烟,%s\n".formatted(said));

        assertThat(read.complaint(0).handedOverAt() != null).isEqualTo(taken);
        assertThat(read.warnings(0))
                .isEqualTo(
                        warning.isEmpty()
                                ? Collections.emptyList()
                                : Collections.singletonList(OrderWarning.Kind.valueOf(warning)));
    }

    @Test
    void keepsAnAddressAndANameThatAreTooLong() throws Exception {
        ReadImport read =
                ReadImport.text(folder, "编号,内容,地址,姓名\nS-1,油烟,%s,%s\n".formatted("街".repeat(201), "名".repeat(201)));

        assertThat(read.complaint(0).place().address()).isEqualTo("街".repeat(200));
        assertThat(read.complaint(0).externalOrder().doubts())
                .containsExactly(
                        new OrderWarning(OrderWarning.Kind.ADDRESS_SHORTENED, "街".repeat(201)),
                        new OrderWarning(OrderWarning.Kind.NAME_SHORTENED, null));
        assertThat(read.contact(0).asSaid()).isEqualTo("名".repeat(201));
    }

    @Test
    void takesTheFirstOfSeveralMailAddressesAndKeepsAll() throws Exception {
        ReadImport read = ReadImport.text(
                folder, "编号;内容;邮箱\nS-1;油烟;a@example.org，b@example.org\nS-2;油烟;ｃ＠example.org\nS-3;油烟;没有邮箱\n");

        assertThat(read.contact(0).email()).isEqualTo("a@example.org");
        assertThat(read.contact(0).asSaid()).isEqualTo("a@example.org，b@example.org");
        assertThat(read.contact(1).email()).isEqualTo("c@example.org");
        assertThat(read.contact(2).email()).isNull();
        assertThat(read.warnings(2)).containsExactly(OrderWarning.Kind.EMAIL_UNCLEAR);
    }

    @Test
    void takesWordsForNoneAsNothingSaid() throws Exception {
        ReadImport read = ReadImport.text(folder, "编号,标题,内容,姓名,电话,类别,地址,时间\nS-1,油烟,无,匿名,未提供,-,不详,0000-00-00\n");

        assertThat(read.complaint(0).text()).isEqualTo("油烟");
        assertThat(read.complaint(0).contact()).isNull();
        assertThat(read.complaint(0).place().address()).isNull();
        assertThat(read.warnings(0)).isEmpty();
    }
}
