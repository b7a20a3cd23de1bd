package cn.huiyin.complaint.survey.domain;

/**
 * A case that may be drawn. What its citizen rated is no part of it, so no rating can move the draw.
 *
 * @param office code of the office that answered
 * @param category code of the category, e.g. {@code noise.construction.night}; empty where none is known
 */
public record AnsweredCase(String caseId, String office, String category) {

    /** The first part of the category, e.g. {@code noise}: leaves would make more strata than a sample has places. */
    String categoryGroup() {
        int end = category.indexOf('.');
        return end < 0 ? category : category.substring(0, end);
    }
}
