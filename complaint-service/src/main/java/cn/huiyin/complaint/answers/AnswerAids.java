package cn.huiyin.complaint.answers;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.AnswerDraft;
import cn.huiyin.complaint.cases.domain.Case;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What helps to write or to judge the answer of a case.
 *
 * @param bases legal bases that were in force on the day of the complaint, the closest to its category first
 * @param templates texts to begin with, the closest to the category first
 * @param warning about the answer that waits for the head; absent where none waits, and where it has words of its own
 */
record AnswerAids(
        List<String> bases,
        List<TemplateView> templates,
        @Nullable Warning warning) {

    /**
     * A text to begin with.
     *
     * @param name what it is for
     * @param text 【】 marks what is to be filled in
     */
    record TemplateView(String name, String text) {}

    /**
     * An answer without words of its own.
     *
     * @param template whether it is a template and nothing else
     * @param sameAs numbers of cases that the office answered in the same words
     */
    record Warning(boolean template, List<String> sameAs) {}

    static AnswerAids of(Case current, AnswerTables tables, @Nullable Warning warning) {
        return new AnswerAids(
                tables.bases(current.category(), DistrictDay.dateOf(current.registeredAt())).stream()
                        .map(AnswerTables.Basis::text)
                        .toList(),
                tables.templates(current.category()).stream()
                        .map(template -> new TemplateView(template.name(), template.text()))
                        .toList(),
                warning);
    }

    static @Nullable Warning warning(AnswerDraft draft, List<AnswerTables.Template> templates, List<String> sameAs) {
        boolean template = OwnWords.isTemplate(draft.text(), templates);
        return template || !sameAs.isEmpty() ? new Warning(template, sameAs) : null;
    }
}
