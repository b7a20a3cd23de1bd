package cn.huiyin.complaint.cases.domain;

import static cn.huiyin.complaint.cases.domain.Commands.OTHER_OFFICE;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;

import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.cases.domain.acts.ApproveAnswer;
import cn.huiyin.complaint.cases.domain.acts.DecideExtension;
import cn.huiyin.complaint.cases.domain.acts.DecideReReview;
import cn.huiyin.complaint.cases.domain.acts.DecideReturn;
import cn.huiyin.complaint.cases.domain.acts.DecideReview;
import cn.huiyin.complaint.cases.domain.acts.DeclineCall;
import cn.huiyin.complaint.cases.domain.acts.EndLead;
import cn.huiyin.complaint.cases.domain.acts.ExpireQuestion;
import cn.huiyin.complaint.cases.domain.acts.GiveResult;
import cn.huiyin.complaint.cases.domain.acts.LeaveIncident;
import cn.huiyin.complaint.cases.domain.acts.LiftRestriction;
import cn.huiyin.complaint.cases.domain.acts.MarkGroupComplaint;
import cn.huiyin.complaint.cases.domain.acts.PlanLead;
import cn.huiyin.complaint.cases.domain.acts.Rate;
import cn.huiyin.complaint.cases.domain.acts.RecomputeDeadlines;
import cn.huiyin.complaint.cases.domain.acts.RemindDepartment;
import cn.huiyin.complaint.cases.domain.acts.Reply;
import cn.huiyin.complaint.cases.domain.acts.ReplyToSupervision;
import cn.huiyin.complaint.cases.domain.acts.ReportIn;
import cn.huiyin.complaint.cases.domain.acts.ReportLead;
import cn.huiyin.complaint.cases.domain.acts.RequestReReview;
import cn.huiyin.complaint.cases.domain.acts.Supervise;
import cn.huiyin.complaint.cases.domain.acts.Tick;
import cn.huiyin.complaint.cases.domain.acts.WithdrawCall;
import cn.huiyin.complaint.cases.domain.acts.WithdrawQuestion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case that lived up to where a test begins; by decider and evolution alone, so that it is one that can exist. */
public final class CaseBuilder {

    public static final Instant REGISTERED_AT = Instant.parse("2026-03-10T02:00:00Z");
    public static final Contact CONTACT = new Contact("李女士", "13800138000", "li@example.org");

    /** From one act of {@link #inState} to the next. */
    public static final Duration STEP = Duration.ofHours(1);

    private static final Place PLACE = new Place(106.5836, 29.5868, "弹子石街道大佛段正街");

    private CaseDecider decider = new CaseDecider(new HourlyDueTimes(), new TwoOffices());
    private final List<CaseEvent> history = new ArrayList<>();
    private CaseId id = new CaseId("0195a1b2-0000-7000-8000-000000000001");
    private CaseNumber number = new CaseNumber("NA-20260310-0137");
    private String text = "工地凌晨一点还在打桩，孩子没法睡觉。";

    @Nullable
    private Contact contact = CONTACT;

    @Nullable
    private String citizen;

    @Nullable
    private String citizenOffice;

    private List<String> photos = List.of();
    private Instant now = REGISTERED_AT;

    private CaseBuilder() {}

    public static CaseBuilder aCase() {
        return new CaseBuilder();
    }

    public CaseBuilder saying(String words) {
        text = words;
        return this;
    }

    /** One of several in a database. */
    public CaseBuilder identifiedBy(CaseId caseId, CaseNumber caseNumber) {
        id = caseId;
        number = caseNumber;
        return this;
    }

    public CaseBuilder withoutContact() {
        contact = null;
        return this;
    }

    public CaseBuilder filedBy(String subject) {
        citizen = subject;
        return this;
    }

    public CaseBuilder filedByStaffOf(String office) {
        citizen = "subject-of-staff";
        citizenOffice = office;
        return this;
    }

    public CaseBuilder withPhotos(String... ids) {
        photos = List.of(ids);
        return this;
    }

    public CaseBuilder registeredAt(Instant at) {
        now = at;
        return this;
    }

    /** Its deadlines are computed by these from now on. */
    public CaseBuilder by(DueTimes dueTimes) {
        decider = new CaseDecider(dueTimes, new TwoOffices());
        return this;
    }

    /** Does these one after the other, each by who may do it. */
    public CaseBuilder then(CaseCommand... commands) {
        for (CaseCommand command : commands) {
            now = now.plus(STEP);
            then(
                    command,
                    asParty(Acts.of(command).description().parties().stream()
                            .sorted()
                            .findFirst()
                            .orElseThrow()),
                    now);
        }
        return this;
    }

    public CaseBuilder then(CaseCommand command, CaseActor who, Instant at) {
        now = at;
        switch (decider.decide(build(), command, who, at)) {
            case Decision.Accepted accepted -> history.addAll(accepted.events());
            case Decision.Refused refused -> throw new IllegalStateException(command + ": " + refused.refusal());
        }
        return this;
    }

    /** By the shortest way; on its way the office calls, the citizen does not judge, and closing waits for that. */
    public CaseBuilder inState(CaseState state) {
        return switch (state) {
            case REGISTERED -> this;
            case TRIAGE -> then(Commands.sendToTriage());
            case ASSIGNED -> then(Commands.assign());
            case IN_PROGRESS -> inState(CaseState.ASSIGNED).then(Commands.accept(), Commands.reached());
            case ANSWERED -> inState(CaseState.IN_PROGRESS).then(Commands.answer());
            case CLOSED -> {
                inState(CaseState.ANSWERED);
                yield then(Commands.close(), asParty(Party.OFFICE_HEAD), now.plus(Rate.WINDOW));
            }
            case REJECTED -> then(Commands.reject());
            case WITHDRAWN -> then(Commands.withdraw());
        };
    }

    /** In this state, with all that must have happened so that no rule refuses the command. */
    public CaseBuilder readyFor(CaseCommand command, CaseState state) {
        return switch (command) {
            case DecideExtension.Command _ -> inState(state).then(Commands.requestExtension());
            case Reply.Command _ -> withQuestion(state);
            case WithdrawQuestion.Command _ -> withQuestion(state);
            case ExpireQuestion.Command _ -> withQuestion(state);
            case DecideReturn.Command _ -> inState(state).then(Commands.requestReturn());
            case ReportIn.Command _ -> inState(state).then(Commands.callIn());
            case DeclineCall.Command _ -> inState(state).then(Commands.callIn());
            case WithdrawCall.Command _ -> inState(state).then(Commands.callIn());
            case RemindDepartment.Command _ -> inState(state).then(Commands.callIn());
            case GiveResult.Command _ -> inState(state).then(Commands.callIn(), Commands.reportIn());
            case RecomputeDeadlines.Command _
            when !state.open() ->
                by(HourlyDueTimes.withoutTheYear()).inState(state).then(Commands.requestReview());
            case RecomputeDeadlines.Command _ ->
                by(HourlyDueTimes.ofEarlierPolicy()).inState(state);
            case ReplyToSupervision.Command _ -> supervised(state);
            case ApproveAnswer.Command _ -> withAnswerToApprove();
            case LiftRestriction.Command _ -> inState(CaseState.REGISTERED).then(Commands.restrict());
            case LeaveIncident.Command _ -> inIncident(state);
            case MarkGroupComplaint.Command _ -> inIncident(state);
            case Tick.Command _
            when !state.open() -> inState(state).then(Commands.requestReview()).waiting(HourlyDueTimes.REVIEW);
            case DecideReview.Command _ -> inState(state).then(Commands.requestReview());
            case RequestReReview.Command _ -> reviewed();
            case DecideReReview.Command _ -> reviewed().then(Commands.requestReReview());
            case PlanLead.Command _ -> inState(state).then(Commands.giveLead());
            case ReportLead.Command _ -> inState(state).then(Commands.giveLead());
            case EndLead.Command _ -> inState(state).then(Commands.giveLead());
            default -> inState(state);
        };
    }

    /** Nothing happens for so long. */
    public CaseBuilder waiting(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** Closed by a review that upheld the answer. */
    public CaseBuilder reviewed() {
        return inState(CaseState.ANSWERED).then(Commands.requestReview(), Commands.decideReview(ReviewOpinion.UPHELD));
    }

    /** The office asked the citizen something, and nobody replied yet. */
    private CaseBuilder withQuestion(CaseState state) {
        inState(CaseState.IN_PROGRESS).then(Commands.ask());
        return switch (state) {
            case TRIAGE -> then(Commands.requestReturn(), Commands.decideReturn(true));
            case ASSIGNED ->
                then(Commands.requestReturn(), Commands.decideReturn(true), Commands.assignByHand(OTHER_OFFICE));
            default -> this;
        };
    }

    /** Ordered before, where a finished case has no more orders. */
    public CaseBuilder supervised(CaseState state) {
        return switch (state) {
            case ANSWERED -> inState(CaseState.IN_PROGRESS).then(Commands.supervise(), Commands.answer());
            case CLOSED -> {
                supervised(CaseState.ANSWERED);
                yield then(Commands.close(), asParty(Party.OFFICE_HEAD), now.plus(Rate.WINDOW));
            }
            default -> inState(state).then(Commands.supervise());
        };
    }

    /** An order as earlier versions stored it, without a deadline. */
    public CaseBuilder supervisedByEarlierVersion() {
        history.add(new Supervise.SupervisionOrdered(
                now, asParty(Party.SUPERVISOR), "请现场核查。", now.plus(Duration.ofDays(3)), null));
        return this;
    }

    private CaseBuilder inIncident(CaseState state) {
        return switch (state) {
            case ANSWERED -> inState(CaseState.IN_PROGRESS).then(Commands.joinIncident(), Commands.answer());
            case CLOSED -> {
                inIncident(CaseState.ANSWERED);
                yield then(Commands.close(), asParty(Party.OFFICE_HEAD), now.plus(Rate.WINDOW));
            }
            default -> inState(state).then(Commands.joinIncident());
        };
    }

    /** At an office whose head reads answers first. */
    public CaseBuilder withAnswerToApprove() {
        return then(
                Commands.assign(),
                Commands.assignByHand(OTHER_OFFICE),
                Commands.accept(),
                Commands.reached(),
                Commands.answer());
    }

    public Case build() {
        return CaseEvolution.replay(id, history());
    }

    /** The registration first. */
    public List<CaseEvent> history() {
        if (history.isEmpty()) {
            history.add(decider.register(number, complaint(), now));
        }
        return List.copyOf(history);
    }

    /** When the last thing happened. */
    public Instant now() {
        return now;
    }

    private Complaint complaint() {
        return new Complaint(Channel.WEB, text, null, PLACE, contact, false, citizen, citizenOffice, null, photos);
    }

    /** The same case at another office than before. */
    public CaseBuilder handedOver() {
        return then(Commands.assignByHand(OTHER_OFFICE));
    }
}
