package cn.huiyin.complaint.answers;

import cn.huiyin.complaint.cases.domain.AnswerDraft;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Inspection;
import cn.huiyin.complaint.cases.domain.Inspections;
import cn.huiyin.complaint.cases.views.InspectionView;
import cn.huiyin.complaint.cases.views.MaskedTexts;
import cn.huiyin.complaint.cases.views.OnTheSpotView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What helps to write or to judge the answer of a case.
 *
 * @param templates texts to begin with, the closest to the category first
 * @param inspection the office's latest on the spot; absent where it was not there
 * @param findings what it saw there, numbers hidden; absent like the inspection
 * @param draft the answer that waits for the head, as it would go out; absent where none waits
 * @param warning about the answer that waits for the head; absent where none waits, and where it has words of its own
 */
record AnswerAids(
        List<TemplateView> templates,
        @Nullable InspectionView inspection,
        @Nullable String findings,
        @Nullable DraftView draft,
        @Nullable Warning warning) {

    /**
     * A text to begin with.
     *
     * @param name what it is for
     * @param nameEn in English
     * @param text 【】 marks what is to be filled in
     */
    record TemplateView(String name, String nameEn, String text) {}

    /**
     * An answer without words of its own.
     *
     * @param template whether it is a template and nothing else
     * @param sameAs numbers of cases that the office answered in the same words
     */
    record Warning(boolean template, List<String> sameAs) {}

    /**
     * An answer that waits for the head.
     *
     * @param text what the citizen would be told
     * @param onTheSpot what was seen on the spot; absent where that is not said
     * @param photosShown whether the citizen would see the photos
     * @param publicText what anybody could read instead of the text; absent where it is not to be made public
     */
    record DraftView(
            String text,
            @Nullable OnTheSpotView onTheSpot,
            boolean photosShown,
            @Nullable String publicText) {

        static DraftView of(AnswerDraft draft, Case current) {
            return new DraftView(
                    draft.text(),
                    OnTheSpotView.forStaff(draft.onTheSpot(current), current.place()),
                    Boolean.TRUE.equals(draft.photosShown()),
                    MaskedTexts.orNull(draft.publicText()));
        }
    }

    static AnswerAids of(Case current, AnswerTables tables, @Nullable Warning warning) {
        Optional<Inspection> inspection = Inspections.latest(current);
        return new AnswerAids(
                tables.templates(current.category()).stream()
                        .map(template -> new TemplateView(template.name(), template.nameEn(), template.text()))
                        .toList(),
                inspection
                        .map(one -> InspectionView.forStaff(one, current.place()))
                        .orElse(null),
                inspection.map(Inspection::findings).map(MaskedTexts::orNull).orElse(null),
                AnswerDraft.of(current)
                        .map(draft -> DraftView.of(draft, current))
                        .orElse(null),
                warning);
    }

    static @Nullable Warning warning(AnswerDraft draft, List<AnswerTables.Template> templates, List<String> sameAs) {
        boolean template = CopiedAnswers.isTemplate(draft.text(), templates);
        return template || !sameAs.isEmpty() ? new Warning(template, sameAs) : null;
    }
}
