package cn.huiyin.dispatch.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.Department;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.LegalBasis;
import cn.huiyin.dispatch.engine.HandlingGuide.Known;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import cn.huiyin.dispatch.pack.NananPack;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandlingGuideIT {

    private static final District PACK =
            DistrictPackReader.read(NananPack.folder()).district();
    private static final Instant REGISTERED = Instant.parse("2026-08-14T16:30:00Z");

    @Test
    void goesByTheDayOfTheComplaintInTheTimeOfTheDistrictWhereNoOtherIsKnown() {
        HandlingGuide guide = HandlingGuide.of(night(Optional.empty()), PACK, PACK);

        assertThat(guide.dayOfAct()).isEqualTo("2026-08-15");
        assertThat(guide.legalBases()).isNotEmpty().allMatch(basis -> basis.text()
                .contains("生态环境法典"));
        assertThat(guide.version()).isEqualTo("2026.1");
    }

    @Test
    void goesByTheDayOfTheActWhereSomebodySaidIt() {
        HandlingGuide guide = HandlingGuide.of(night(Optional.of(LocalDate.of(2026, 8, 14))), PACK, PACK);

        assertThat(guide.legalBases()).isNotEmpty().allMatch(basis -> basis.text()
                .contains("噪声污染防治法"));
    }

    @Test
    void saysTheDutyByTheTablesOfTheDayAndTheLawsByThoseOfNow() {
        District now = changed(PACK, "responsibility", "-night-lead\"><text>\"EEB", "-night-lead\"><text>\"UMB");
        District mended = changed(now, "legal-bases", "第五百七十二条、", "第五百七十三条、");

        HandlingGuide guide = HandlingGuide.of(night(Optional.empty()), PACK, mended);

        assertThat(guide.duty().orElseThrow().departments())
                .extracting(Department::code)
                .startsWith("EEB");
        assertThat(guide.legalBases()).extracting(LegalBasis::text).anyMatch(text -> text.contains("第五百七十三条"));
        assertThat(guide.version()).isEqualTo("2026.1");
    }

    private static Known night(Optional<LocalDate> dayOfAct) {
        Category category =
                PACK.category(new CategoryCode("noise.construction.night")).orElseThrow();
        return new Known("工地夜间施工", Optional.of(category), Optional.empty(), REGISTERED, dayOfAct);
    }

    private static District changed(District before, String table, String text, String replacement) {
        try {
            String dmn = Files.readString(NananPack.folder().resolve(table + ".dmn"));
            assertThat(dmn).contains(text);
            return before.with(before.rules().tables().with("changed", table, dmn.replace(text, replacement)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
