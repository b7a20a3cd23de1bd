package cn.huiyin.complaint.cases.domain;

import cn.huiyin.complaint.cases.domain.acts.Accept;
import cn.huiyin.complaint.cases.domain.acts.Amend;
import cn.huiyin.complaint.cases.domain.acts.AnswerAtOnce;
import cn.huiyin.complaint.cases.domain.acts.ApproveAnswer;
import cn.huiyin.complaint.cases.domain.acts.AskCitizen;
import cn.huiyin.complaint.cases.domain.acts.AssignByHand;
import cn.huiyin.complaint.cases.domain.acts.AssignOfficer;
import cn.huiyin.complaint.cases.domain.acts.AutoAssign;
import cn.huiyin.complaint.cases.domain.acts.AutoJoin;
import cn.huiyin.complaint.cases.domain.acts.CallIn;
import cn.huiyin.complaint.cases.domain.acts.Close;
import cn.huiyin.complaint.cases.domain.acts.CorrectCategory;
import cn.huiyin.complaint.cases.domain.acts.DecideExtension;
import cn.huiyin.complaint.cases.domain.acts.DecideReReview;
import cn.huiyin.complaint.cases.domain.acts.DecideReturn;
import cn.huiyin.complaint.cases.domain.acts.DecideReview;
import cn.huiyin.complaint.cases.domain.acts.DeclineCall;
import cn.huiyin.complaint.cases.domain.acts.EndLead;
import cn.huiyin.complaint.cases.domain.acts.ExpireQuestion;
import cn.huiyin.complaint.cases.domain.acts.FlagShamClosure;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import cn.huiyin.complaint.cases.domain.acts.GiveLead;
import cn.huiyin.complaint.cases.domain.acts.GiveResult;
import cn.huiyin.complaint.cases.domain.acts.JoinIncident;
import cn.huiyin.complaint.cases.domain.acts.LeaveIncident;
import cn.huiyin.complaint.cases.domain.acts.LiftRestriction;
import cn.huiyin.complaint.cases.domain.acts.LogContact;
import cn.huiyin.complaint.cases.domain.acts.LogInspection;
import cn.huiyin.complaint.cases.domain.acts.MarkGroupComplaint;
import cn.huiyin.complaint.cases.domain.acts.PlanLead;
import cn.huiyin.complaint.cases.domain.acts.Rate;
import cn.huiyin.complaint.cases.domain.acts.Reclassify;
import cn.huiyin.complaint.cases.domain.acts.RecomputeDeadlines;
import cn.huiyin.complaint.cases.domain.acts.Reject;
import cn.huiyin.complaint.cases.domain.acts.RemindDepartment;
import cn.huiyin.complaint.cases.domain.acts.Reopen;
import cn.huiyin.complaint.cases.domain.acts.Reply;
import cn.huiyin.complaint.cases.domain.acts.ReplyToSupervision;
import cn.huiyin.complaint.cases.domain.acts.ReportIn;
import cn.huiyin.complaint.cases.domain.acts.ReportLead;
import cn.huiyin.complaint.cases.domain.acts.RequestExtension;
import cn.huiyin.complaint.cases.domain.acts.RequestReReview;
import cn.huiyin.complaint.cases.domain.acts.RequestReturn;
import cn.huiyin.complaint.cases.domain.acts.RequestReview;
import cn.huiyin.complaint.cases.domain.acts.Restrict;
import cn.huiyin.complaint.cases.domain.acts.SendToTriage;
import cn.huiyin.complaint.cases.domain.acts.Supervise;
import cn.huiyin.complaint.cases.domain.acts.Tick;
import cn.huiyin.complaint.cases.domain.acts.Urge;
import cn.huiyin.complaint.cases.domain.acts.Withdraw;
import cn.huiyin.complaint.cases.domain.acts.WithdrawCall;
import cn.huiyin.complaint.cases.domain.acts.WithdrawQuestion;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One valid command of each act, and those who give them. */
public final class Commands {

    public static final Office OFFICE = new Office("500108001", "铜元局街道");
    public static final Office OTHER_OFFICE = new Office("500108004", "弹子石街道");
    public static final Department DEPARTMENT = new Department("EEB", "区生态环境局");
    public static final Department OTHER_DEPARTMENT = new Department("UMB", "区城市管理局");
    public static final Category CATEGORY = new Category("noise.construction.night", "夜间施工噪声");
    public static final Category OTHER_CATEGORY = new Category("noise.construction.day", "日间施工噪声");

    private Commands() {}

    public static CaseActor asParty(Party party) {
        return switch (party) {
            case ENGINE -> CaseActor.ENGINE;
            case CITIZEN -> CaseActor.citizen(null, null);
            case DEPARTMENT -> CaseActor.ofDepartment("subject-of-" + party, party.term(), DEPARTMENT.code());
            case OPERATOR, TRIAGE, OFFICE, OFFICE_HEAD, SUPERVISOR, LEADER, ADMIN, INTEGRITY ->
                new CaseActor(party, "subject-of-" + party, party.term());
        };
    }

    /** A command of each act that no rule refuses. */
    public static List<CaseCommand> ofEachAct() {
        return List.of(
                assign(),
                sendToTriage(),
                assignByHand(OTHER_OFFICE),
                restrict(),
                liftRestriction(),
                reclassify("urgent"),
                correctCategory(OTHER_CATEGORY),
                recomputeDeadlines(),
                accept(),
                assignOfficer(),
                reached(),
                inspection(),
                amend(),
                urge(),
                joinIncident(),
                autoJoin(),
                leaveIncident(),
                groupComplaint(true),
                requestExtension(),
                decideExtension(true),
                ask(),
                reply(),
                withdrawQuestion(),
                expireQuestion(),
                requestReturn(),
                decideReturn(true),
                callIn(),
                reportIn(),
                declineCall(),
                giveResult(),
                withdrawCall(),
                remindDepartment(),
                supervise(),
                replyToSupervision(),
                approveAnswer(true),
                tick(),
                answer(),
                answerAtOnce(),
                rate(Satisfaction.SATISFIED),
                reopen(),
                requestReview(),
                decideReview(ReviewOpinion.UPHELD),
                requestReReview(),
                decideReReview(ReviewOpinion.UPHELD),
                giveLead(),
                planLead(),
                reportLead(),
                endLead(),
                close(),
                flagShamClosure(),
                reject(),
                withdraw());
    }

    /** Some of the acts said otherwise, so that something else comes of them. */
    public static List<CaseCommand> variants() {
        return List.of(
                assign("urgent"),
                reclassify("standard"),
                correctCategory(CATEGORY),
                assignByHand(OFFICE),
                notReached(),
                callIn(OTHER_DEPARTMENT),
                approveAnswer(false),
                decideReturn(false),
                decideExtension(false),
                decideReview(ReviewOpinion.HANDLE_AGAIN),
                decideReReview(ReviewOpinion.HANDLE_AGAIN),
                rate(Satisfaction.BASICALLY_SATISFIED),
                rate(Satisfaction.DISSATISFIED));
    }

    public static CaseCommand of(CaseAct<?> act) {
        return ofEachAct().stream()
                .filter(act.description().command()::isInstance)
                .findFirst()
                .orElseThrow();
    }

    public static CaseCommand assign() {
        return assign("standard");
    }

    public static CaseCommand assign(String deadlineClass) {
        return new AutoAssign.Command(
                OFFICE,
                CATEGORY,
                List.of(new Department("env", "区生态环境局")),
                deadlineClass,
                List.of(new Reason("place.pin-inside", Map.of("office", List.of(OFFICE.code())))));
    }

    public static CaseCommand sendToTriage() {
        List<Reason> because = List.of(new Reason("place.none", Map.of()));
        return new SendToTriage.Command(CATEGORY, "standard", List.of(new Candidate(OFFICE, 0.4, because)), because);
    }

    public static CaseCommand assignByHand(Office office) {
        return new AssignByHand.Command(office.code(), null, null, "电话里核实过，在他们那边。");
    }

    public static CaseCommand restrict() {
        return new Restrict.Command("反映的是经办人员收受好处。");
    }

    public static CaseCommand liftRestriction() {
        return new LiftRestriction.Command("没有反映任何人员或单位的问题。");
    }

    public static CaseCommand reclassify(String deadlineClass) {
        return new Reclassify.Command(deadlineClass, "附近有医院，夜间施工影响病人。");
    }

    public static CaseCommand correctCategory(Category category) {
        return new CorrectCategory.Command(category.code(), "电话里说是白天施工。");
    }

    public static CaseCommand recomputeDeadlines() {
        return new RecomputeDeadlines.Command("国务院办公厅公布了明年的节假日安排。");
    }

    public static CaseCommand accept() {
        return new Accept.Command();
    }

    public static CaseCommand reached() {
        return new LogContact.Command(LogContact.Outcome.REACHED, "约好晚上到现场。");
    }

    public static CaseCommand notReached() {
        return new LogContact.Command(LogContact.Outcome.NOT_REACHED, "无人接听。");
    }

    public static CaseCommand inspection() {
        return new LogInspection.Command("工地东侧打桩机在作业，未出示夜间施工证明。", 62.5, 2);
    }

    public static CaseCommand amend() {
        return new Amend.Command("工地还有泵车。", "铜元路18号", null, null, "李女士", "13800138000", null, List.of());
    }

    public static CaseCommand urge() {
        return new Urge.Command("昨晚又吵到两点，请尽快处理。");
    }

    public static CaseCommand joinIncident() {
        return new JoinIncident.Command("NA-S20260310-0001");
    }

    public static CaseCommand autoJoin() {
        return new AutoJoin.Command(
                "NA-S20260310-0001", 96, List.of(new Reason("incident.near", Map.of("metres", List.of("40")))));
    }

    public static CaseCommand leaveIncident() {
        return new LeaveIncident.Command("是另一个工地，不是同一处。");
    }

    public static CaseCommand groupComplaint(boolean warns) {
        return new MarkGroupComplaint.Command("NA-S20260310-0001", 5, "urgent", warns);
    }

    /** Of a complaint that came after the answer of most cases of tests, and within a long window. */
    public static CaseCommand flagShamClosure() {
        return new FlagShamClosure.Command(
                "NA-20270311-0002", CaseBuilder.REGISTERED_AT.plus(Duration.ofDays(365)), Duration.ofDays(3650));
    }

    public static CaseCommand requestExtension() {
        return new RequestExtension.Command(3, "等待监测报告。");
    }

    public static CaseCommand decideExtension(boolean granted) {
        return new DecideExtension.Command(granted, "监测单位下周才能到场。");
    }

    public static CaseCommand ask() {
        return new AskCitizen.Command("噪声一般从几点开始？");
    }

    public static CaseCommand reply() {
        return new Reply.Command("一般从晚上十一点开始。");
    }

    public static CaseCommand withdrawQuestion() {
        return new WithdrawQuestion.Command();
    }

    public static CaseCommand expireQuestion() {
        return new ExpireQuestion.Command();
    }

    public static CaseCommand requestReturn() {
        return new RequestReturn.Command("工地在弹子石街道一侧。", OTHER_OFFICE.code());
    }

    public static CaseCommand decideReturn(boolean upheld) {
        return new DecideReturn.Command(upheld, "核对了门牌。");
    }

    public static CaseCommand assignOfficer() {
        return new AssignOfficer.Command("subject-of-OFFICE", "周立");
    }

    public static CaseCommand callIn() {
        return callIn(DEPARTMENT);
    }

    public static CaseCommand callIn(Department lead, Department... supporting) {
        List<String> others = Arrays.stream(supporting).map(Department::code).toList();
        return new CallIn.Command(lead.code(), others, "请到现场监测夜间噪声。", 8);
    }

    public static CaseCommand reportIn() {
        return new ReportIn.Command("今晚二十二时到场。");
    }

    public static CaseCommand declineCall() {
        return new DeclineCall.Command("该工地由城市管理局监管。");
    }

    public static CaseCommand giveResult() {
        return new GiveResult.Command("监测值 62 dB(A)，已责令停工。");
    }

    public static CaseCommand withdrawCall() {
        return new WithdrawCall.Command(DEPARTMENT.code(), "街道已现场处理。");
    }

    public static CaseCommand remindDepartment() {
        return new RemindDepartment.Command();
    }

    public static CaseCommand supervise() {
        return new Supervise.Command("请会同城管部门夜间检查，报送照片。", 3);
    }

    public static CaseCommand replyToSupervision() {
        return new ReplyToSupervision.Command("昨晚联合检查，已责令停工。");
    }

    public static CaseCommand approveAnswer(boolean approved) {
        return new ApproveAnswer.Command(approved, approved ? null : "写明复查时间。");
    }

    public static CaseCommand tick() {
        return new Tick.Command();
    }

    public static CaseCommand answer() {
        return new GiveAnswer.Command("已责令工地夜间停工。", Outcome.SUPPORTED, null, null);
    }

    public static CaseCommand answerAtOnce() {
        return new AnswerAtOnce.Command("夜间施工证明在区住房城乡建设委网站公示，可以输入工地名称查询。");
    }

    public static CaseCommand rate(Satisfaction satisfaction) {
        boolean dissatisfied = satisfaction == Satisfaction.DISSATISFIED;
        return dissatisfied
                ? new Rate.Command(false, satisfaction, "came-back", "昨晚又开工了。", true)
                : new Rate.Command(true, satisfaction, null);
    }

    public static CaseCommand reopen() {
        return new Reopen.Command("又开始了。");
    }

    public static CaseCommand requestReview() {
        return new RequestReview.Command("答复说的停工时间与实际不符。");
    }

    public static CaseCommand decideReview(ReviewOpinion opinion) {
        return new DecideReview.Command(opinion, "调阅了检查记录和监测报告。");
    }

    public static CaseCommand requestReReview() {
        return new RequestReReview.Command("复查没有听我提供的录音。");
    }

    public static CaseCommand decideReReview(ReviewOpinion opinion) {
        return new DecideReReview.Command(opinion, "听取了双方意见，核对了全部材料。");
    }

    public static CaseCommand giveLead() {
        return new GiveLead.Command("subject-of-LEADER", "陆明远", "两年里投诉十一次。");
    }

    public static CaseCommand planLead() {
        return new PlanLead.Command("一、约双方见面；二、监测；三、限期整改。", 20);
    }

    public static CaseCommand reportLead() {
        return new ReportLead.Command("双方已见面，监测安排在周五晚上。");
    }

    public static CaseCommand endLead() {
        return new EndLead.Command("双方签了和解协议，夜间不再施工。");
    }

    public static CaseCommand close() {
        return new Close.Command("市民没有再反映。");
    }

    public static CaseCommand reject() {
        return new Reject.Command(RejectionKind.COURT, "属于合同纠纷。", "可以向区人民法院起诉。");
    }

    public static CaseCommand withdraw() {
        return new Withdraw.Command("已经不吵了。");
    }
}
