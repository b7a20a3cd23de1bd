package cn.huiyin.complaint.cases.domain;

import java.util.List;
import java.util.Set;

/** One valid command of each act, and those who give them. */
public final class Commands {

    public static final Office OFFICE = new Office("500108001", "铜元局街道");
    public static final Office OTHER_OFFICE = new Office("500108004", "弹子石街道");
    public static final Category CATEGORY = new Category("noise.construction.night", "夜间施工噪声");

    private Commands() {}

    public static Who asParty(Party party) {
        return switch (party) {
            case ENGINE -> Who.ENGINE;
            case CITIZEN -> Who.ANONYMOUS;
            case TRIAGE, OFFICE, OFFICE_HEAD, SUPERVISOR -> new Who(Set.of(party), "subject-of-" + party, party.term());
        };
    }

    /** A command of this act that no rule refuses; none registers, since that begins a case. */
    public static CaseCommand of(Act act) {
        return switch (act) {
            case REGISTER -> throw new IllegalArgumentException("act: REGISTER (expected: one on a case that exists)");
            case ASSIGN -> assign();
            case SEND_TO_TRIAGE -> sendToTriage();
            case ASSIGN_BY_HAND -> assignByHand(OTHER_OFFICE);
            case ACCEPT -> accept();
            case LOG_CONTACT -> reached();
            case LOG_INSPECTION -> inspection();
            case ANSWER -> answer();
            case RATE -> rate(Satisfaction.SATISFIED);
            case REOPEN -> reopen();
            case CLOSE -> close();
            case REJECT -> reject();
            case WITHDRAW -> withdraw();
        };
    }

    public static CaseCommand assign() {
        return assign("standard");
    }

    public static CaseCommand assign(String deadlineClass) {
        return new CaseCommand.Assign(
                OFFICE,
                CATEGORY,
                List.of(new Department("env", "区生态环境局")),
                deadlineClass,
                List.of(new Reason("place", "地点在铜元局街道辖区内。")));
    }

    public static CaseCommand sendToTriage() {
        var because = List.of(new Reason("place", "没有写地点。"));
        return new CaseCommand.SendToTriage(
                CATEGORY, "standard", List.of(new Candidate(OFFICE, 0.4, because)), because);
    }

    public static CaseCommand assignByHand(Office office) {
        return new CaseCommand.AssignByHand(office, null, null, "电话里核实过，在他们那边。");
    }

    public static CaseCommand accept() {
        return new CaseCommand.Accept();
    }

    public static CaseCommand reached() {
        return new CaseCommand.LogContact(true, "约好晚上到现场。");
    }

    public static CaseCommand notReached() {
        return new CaseCommand.LogContact(false, "无人接听。");
    }

    public static CaseCommand inspection() {
        return new CaseCommand.LogInspection("工地东侧打桩机在作业，未出示夜间施工证明。", 62.5, 2);
    }

    public static CaseCommand answer() {
        return new CaseCommand.GiveAnswer("已责令工地夜间停工。", Outcome.SUPPORTED);
    }

    public static CaseCommand rate(Satisfaction satisfaction) {
        var dissatisfied = satisfaction == Satisfaction.DISSATISFIED;
        return new CaseCommand.Rate(!dissatisfied, satisfaction, dissatisfied ? "昨晚又开工了。" : null);
    }

    public static CaseCommand reopen() {
        return new CaseCommand.Reopen("又开始了。");
    }

    public static CaseCommand close() {
        return new CaseCommand.Close("市民没有再反映。");
    }

    public static CaseCommand reject() {
        return new CaseCommand.Reject("属于合同纠纷。", "可以向区人民法院起诉。");
    }

    public static CaseCommand withdraw() {
        return new CaseCommand.Withdraw("已经不吵了。");
    }
}
