package cn.huiyin.complaint.answers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.domain.Category;
import org.junit.jupiter.api.Test;

/** The tables that the repository brings. */
class AnswerTablesTest {

    private static final Category NIGHT = new Category("noise.construction.night", "夜间施工噪声");

    private static final AnswerTables TABLES = AnswerTables.read(RunningComplaintService.pack());

    @Test
    void proposesWhatIsClosestToTheCategoryFirst() {
        assertThat(TABLES.templates(NIGHT).getFirst().category()).isEqualTo("noise.construction");
        assertThat(TABLES.templates(new Category("noise.constructionists", "x"))
                        .getFirst()
                        .category())
                .isEqualTo("noise");
        assertThat(TABLES.templates(null)).isEmpty();
    }

    @Test
    void hasANameInBothLanguagesForEachTemplate() {
        assertThat(TABLES.templates()).isNotEmpty().allSatisfy(template -> {
            assertThat(template.name()).isNotBlank();
            assertThat(template.nameEn()).matches("[A-Z][a-z ]+");
        });
    }

    @Test
    void knowsATemplateAlsoWithItsBlanksLeftOut() {
        AnswerTables.Template template = TABLES.templates(NIGHT).getFirst();

        assertThat(CopiedAnswers.isTemplate(template.text(), TABLES.templates(NIGHT)))
                .isTrue();
        assertThat(CopiedAnswers.isTemplate(template.text().replaceAll("【[^】]*】", " "), TABLES.templates(NIGHT)))
                .isTrue();
        assertThat(CopiedAnswers.isTemplate(template.text().replaceAll("【[^】]*】", "昨晚十点"), TABLES.templates(NIGHT)))
                .isFalse();
    }

    @Test
    void comparesWordsWithoutSpacesPunctuationAndWidth() {
        assertThat(CopiedAnswers.plain("已 责令，停工！ＡＢＣ")).isEqualTo(CopiedAnswers.plain("已责令停工abc。"));
        assertThat(CopiedAnswers.plain("已责令停工")).isNotEqualTo(CopiedAnswers.plain("已责令整改"));
    }
}
