package cn.huiyin.complaint.cases.domain;

import static cn.huiyin.complaint.cases.domain.Commands.OTHER_OFFICE;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;

import cn.huiyin.complaint.cases.domain.acts.AssignOfficer;
import cn.huiyin.complaint.cases.domain.acts.CallIn;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import cn.huiyin.complaint.cases.domain.acts.GiveLead;
import java.time.Duration;
import java.util.List;

/** A case that went through everything that can be kept on one, by acts that were accepted one after the other. */
public final class FullCase {

    private static final String PERSON = "6f1c8f0e-3c55-4e0c-9b5e-0c8d2f6a7b11";
    private static final String PHOTO = "0195a3b2-7c4d-7e8f-9a0b-1c2d3e4f5a6";
    private static final String TEXT =
            "每天夜里十一点以后工地仍在打桩浇筑，噪声很大，孩子第二天要上学，老人心脏不好。".repeat(8).substring(0, 300);
    private static final String ANSWER = "经核实，该工地已取得夜间施工证明但超出许可时段。我街道已责令其二十二时后停止打桩，并安排专人每晚巡查。";
    private static final CaseActor LEADER = new CaseActor(Party.LEADER, PERSON, "陆明远");
    private static final CaseActor CITIZEN = CaseActor.citizen(PERSON, null);
    private static final Duration UNTIL_WARNED = Duration.ofDays(17);

    private FullCase() {}

    public static CaseBuilder life() {
        CaseBuilder life =
                CaseBuilder.aCase().saying(TEXT).filedBy(PERSON).withPhotos(PHOTO + "a", PHOTO + "b", PHOTO + "c");
        sentFromOneOfficeToAnother(life);
        workedOn(life);
        answered(life);
        return reviewed(life);
    }

    private static void sentFromOneOfficeToAnother(CaseBuilder life) {
        life.then(
                Commands.assign(),
                Commands.requestReturn(),
                Commands.decideReturn(true),
                Commands.assignByHand(OTHER_OFFICE),
                Commands.accept(),
                Commands.reached(),
                Commands.requestExtension(),
                Commands.decideExtension(true),
                Commands.joinIncident(),
                Commands.groupComplaint(true));
        life.then(new AssignOfficer.Command(PERSON, "周立"), asParty(Party.OFFICE_HEAD), life.now());
    }

    private static void workedOn(CaseBuilder life) {
        life.then(
                new CallIn.Command("EEB", List.of("UMB"), "请到现场监测夜间噪声。", 8),
                Commands.reportIn(),
                Commands.giveResult());
        life.then(Commands.declineCall(), CaseActor.ofDepartment("subject-of-UMB", "区城市管理局联络员", "UMB"), life.now());
        life.then(
                Commands.inspection(),
                Commands.amend(),
                Commands.ask(),
                Commands.reply(),
                Commands.urge(),
                Commands.supervise(),
                Commands.replyToSupervision(),
                new GiveLead.Command(PERSON, "陆明远", "两年里投诉十一次。"));
        life.then(Commands.planLead(), LEADER, life.now());
        life.then(Commands.reportLead(), LEADER, life.now());
    }

    private static void answered(CaseBuilder life) {
        life.then(new GiveAnswer.Command(ANSWER, Outcome.SUPPORTED, null, null), Commands.approveAnswer(true));
        life.waiting(UNTIL_WARNED).then(Commands.tick());
        life.then(Commands.rate(Satisfaction.BASICALLY_SATISFIED), CITIZEN, life.now());
    }

    private static CaseBuilder reviewed(CaseBuilder life) {
        life.then(
                Commands.requestReview(),
                Commands.decideReview(ReviewOpinion.UPHELD),
                Commands.requestReReview(),
                Commands.decideReReview(ReviewOpinion.UPHELD));
        life.then(Commands.endLead(), LEADER, life.now());
        return life.then(Commands.flagShamClosure());
    }
}
