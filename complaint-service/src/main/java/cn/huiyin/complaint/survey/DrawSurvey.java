package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.statistics.Period;
import cn.huiyin.complaint.survey.domain.AnsweredCase;
import cn.huiyin.complaint.survey.domain.FollowUp;
import cn.huiyin.complaint.survey.domain.SampleDraw;
import cn.huiyin.complaint.survey.domain.SampleDraw.DrawnCase;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.ProblemException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Draws the sample of a period. The seed is made here, not chosen, and a day belongs to one draw for ever: nobody can
 * draw until a sample pleases.
 */
@Service
class DrawSurvey {

    private static final int SEED_BYTES = 32;

    private final AnsweredCases answeredCases;
    private final Cases cases;
    private final Surveys surveys;
    private final FollowUps followUps;
    private final SecureRandom random = new SecureRandom();

    DrawSurvey(AnsweredCases answeredCases, Cases cases, Surveys surveys, FollowUps followUps) {
        this.answeredCases = answeredCases;
        this.cases = cases;
        this.surveys = surveys;
        this.followUps = followUps;
    }

    /**
     * @param period has ended
     * @throws ProblemException rule-refused where nothing was answered; state-conflict where a day was drawn already
     */
    SurveyDocument draw(Period period, int places, Actor by, Instant now) {
        Collection<AnsweredCase> answered = answeredCases.between(period);
        if (answered.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_REFUSED, "No case was answered in this period.")
                    .at("/from", "survey-nothing-answered");
        }
        String seed = seed();
        SampleDraw draw = SampleDraw.of(seed, places, answered);
        String id = UUID.randomUUID().toString();
        followUps.insert(documents(id, draw, now));
        SurveyDocument survey = new SurveyDocument(
                id,
                period.from().toString(),
                period.to().toString(),
                period.from()
                        .datesUntil(period.to().plusDays(1))
                        .map(LocalDate::toString)
                        .toList(),
                seed,
                SampleDraw.sha256(seed),
                places,
                answered.size(),
                draw.cases().size(),
                draw.strata(),
                now,
                by.subject(),
                by.name(),
                null);
        if (!surveys.insert(survey)) {
            followUps.removeAllOf(id);
            throw ProblemException.of(ProblemType.STATE_CONFLICT, "A day of this period was drawn already.")
                    .at("/from", "survey-drawn-already");
        }
        return survey;
    }

    private List<FollowUpDocument> documents(String survey, SampleDraw draw, Instant now) {
        ArrayList<FollowUpDocument> documents = new ArrayList<>();
        for (DrawnCase drawn : draw.cases()) {
            AnsweredCase answered = drawn.answered();
            Case current = cases.find(new CaseId(answered.caseId()), Scope.ALL)
                    .orElseThrow()
                    .current();
            FollowUp followUp = FollowUp.begun(current.reachable(), now);
            documents.add(new FollowUpDocument(
                    UUID.randomUUID().toString(),
                    survey,
                    documents.size() + 1,
                    answered.caseId(),
                    current.number().value(),
                    answered.office(),
                    answered.category(),
                    followUp,
                    followUp.open() ? Boolean.TRUE : null,
                    null,
                    Instant.EPOCH,
                    null,
                    followUp.open() && hasEmail(current) ? Boolean.TRUE : null,
                    null));
        }
        return documents;
    }

    private static boolean hasEmail(Case current) {
        Contact contact = current.contact();
        return contact != null && contact.hasEmail();
    }

    private String seed() {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }
}
