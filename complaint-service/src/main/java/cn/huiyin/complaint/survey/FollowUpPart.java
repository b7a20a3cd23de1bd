package cn.huiyin.complaint.survey;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import cn.huiyin.complaint.survey.domain.Ending;
import cn.huiyin.complaint.survey.domain.Opinion;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;

/** What a figure of a survey counts. Each has the name of its figure in {@link FigureView}, in kebab case. */
enum FollowUpPart {
    DRAWN(empty()),
    ANSWERS(exists(FollowUpDocument.OPINION)),
    SATISFIED(eq(FollowUpDocument.OPINION, Opinion.SATISFIED)),
    BASICALLY_SATISFIED(eq(FollowUpDocument.OPINION, Opinion.BASICALLY_SATISFIED)),
    DISSATISFIED(eq(FollowUpDocument.OPINION, Opinion.DISSATISFIED)),
    REFUSED(eq(FollowUpDocument.ENDING, Ending.REFUSED)),
    WRONG_NUMBER(eq(FollowUpDocument.ENDING, Ending.WRONG_NUMBER)),
    NOT_REACHED(eq(FollowUpDocument.ENDING, Ending.NOT_REACHED)),
    NO_CONTACT(eq(FollowUpDocument.ENDING, Ending.NO_CONTACT)),
    RUNNING(exists(FollowUpDocument.ENDING, false));

    /** All names, for a refusal. */
    static final String CODES = Arrays.stream(values()).map(FollowUpPart::code).collect(Collectors.joining(", "));

    private final Bson filter;

    FollowUpPart(Bson filter) {
        this.filter = filter;
    }

    Bson filter() {
        return filter;
    }

    /** The name on the wire, e.g. {@code not-reached}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<FollowUpPart> ofCode(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }
}
