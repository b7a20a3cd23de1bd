package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.contacts.OpenedContact;
import cn.huiyin.complaint.contacts.ViewContact;
import cn.huiyin.complaint.survey.FollowUpDocument.Link;
import cn.huiyin.complaint.survey.domain.Attempt;
import cn.huiyin.complaint.survey.domain.CallChannel;
import cn.huiyin.complaint.survey.domain.CallOutcome;
import cn.huiyin.complaint.survey.domain.FollowUp;
import cn.huiyin.complaint.survey.domain.SurveyResult;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Links with which citizens answer a follow-up themselves, once. The token is made when a message is about to leave and
 * stands nowhere but there.
 */
@Service
class SurveyLinks {

    /** For how long one message may be on its way before another one is tried. */
    private static final Duration SENDING_TIMEOUT = Duration.ofMinutes(5);

    /** Who tried, of an attempt that nobody made. */
    private static final String BY_LINK = "survey-link";

    private final Surveys surveys;
    private final FollowUpLinks links;
    private final ViewContact contacts;
    private final FollowUpRules rules;
    private final Clock time;

    SurveyLinks(Surveys surveys, FollowUpLinks links, ViewContact contacts, FollowUpRules rules, Clock time) {
        this.surveys = surveys;
        this.links = links;
        this.contacts = contacts;
        this.rules = rules;
        this.time = time;
    }

    /** A message that is to be sent now. */
    record ToSend(FollowUpDocument followUp, String email, String token, Instant until) {

        /** Never lets an address or a token into a log by accident. */
        @Override
        public String toString() {
            return "ToSend[***]";
        }
    }

    /** The next message; its token is a new one however often it is tried. */
    Optional<ToSend> next(Actor service) {
        Instant now = now();
        LinkToken token = LinkToken.random();
        Link link = new Link(token.hash(), now.plus(rules.linkValid()));
        return links.give(link, service.subject(), surveys.openIds(), now, now.plus(SENDING_TIMEOUT))
                .flatMap(given -> toSend(given, token, link, service));
    }

    private Optional<ToSend> toSend(FollowUpDocument given, LinkToken token, Link link, Actor service) {
        if (!contacts.mayBeCalledAbout(new CaseId(given.caseId()))) {
            links.notSent(given);
            return Optional.empty();
        }
        OpenedContact contact = contacts.openForLink(new CaseId(given.caseId()), service, given.id());
        String email = contact.email();
        if (email == null) {
            links.notSent(given);
            return Optional.empty();
        }
        return Optional.of(new ToSend(given, email, token.value(), link.until()));
    }

    /** @param delivered whether the message has left; false where it never will */
    void sent(String id, boolean delivered) {
        FollowUpDocument given = links.find(id).orElseThrow(SurveyLinks::notFound);
        Link link = given.link();
        if (link == null || given.linkOwed() == null) {
            return;
        }
        if (delivered) {
            links.sent(given, link);
        } else {
            links.notSent(given);
        }
    }

    /** @throws ProblemException not-found when it opens nothing: it is wrong, was used or has expired */
    FollowUpDocument opened(@Nullable String token) {
        return LinkToken.of(token)
                .flatMap(one -> links.opened(one.hash(), now()))
                .orElseThrow(SurveyLinks::notFound);
    }

    /**
     * @throws ProblemException not-found when the link opens nothing; rule-refused where a remark is missing or a
     *     shortcoming is not offered
     */
    FollowUpDocument answered(@Nullable String token, SurveyResult said) {
        FollowUpDocument before = opened(token);
        rules.refuse(before, CallOutcome.REACHED, said);
        if (!links.store(before, Objects.requireNonNull(before.link()), after(before, CallOutcome.REACHED, said))) {
            throw notFound();
        }
        return links.find(before.id()).orElseThrow();
    }

    /** Who did not use the link is called; the link counts as an attempt at which nobody answered. */
    void endExpired() {
        links.expired(now()).forEach(expired -> {
            Link link = Objects.requireNonNull(expired.link());
            if (expired.linkOwed() == null) {
                links.store(expired, link, after(expired, CallOutcome.NOBODY_ANSWERED, null));
            }
        });
    }

    private FollowUp after(FollowUpDocument before, CallOutcome outcome, @Nullable SurveyResult said) {
        Attempt attempt = new Attempt(now(), CallChannel.EMAIL_LINK, outcome, BY_LINK, null);
        return rules.after(before, attempt, said);
    }

    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static ProblemException notFound() {
        return ProblemException.of(ProblemType.NOT_FOUND, "This link opens nothing, or nothing any more.");
    }
}
