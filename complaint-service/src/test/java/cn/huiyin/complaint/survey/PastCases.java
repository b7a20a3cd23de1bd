package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import cn.huiyin.complaint.cases.domain.acts.Accept;
import cn.huiyin.complaint.cases.domain.acts.Assigned;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import cn.huiyin.complaint.cases.domain.acts.Rate;
import cn.huiyin.complaint.cases.domain.acts.Register;
import cn.huiyin.complaint.cases.domain.acts.Reopen;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.IdempotencyKey;
import cn.huiyin.complaint.cases.store.StoredCase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Stores cases of days that are past, as their events would have left them. */
record PastCases(Cases cases) {

    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final CaseActor SOMEBODY = new CaseActor(Party.OFFICE, "subject", null);
    private static final Contact CONTACT = new Contact("李明", "13812345678", null);

    StoredCase unanswered(LocalDate day, String office) {
        return assigned(day, office, CONTACT, null);
    }

    StoredCase answered(LocalDate day, String office) {
        return answered(assigned(day, office, CONTACT, null), day);
    }

    StoredCase answeredWithEmail(LocalDate day, String office, String email) {
        return answered(assigned(day, office, new Contact("李明", "13812345678", email), null), day);
    }

    StoredCase answeredWithoutContact(LocalDate day, String office) {
        return answered(assigned(day, office, null, null), day);
    }

    StoredCase answeredAndFiledByStaffOf(String office, LocalDate day) {
        return answered(assigned(day, office, CONTACT, office), day);
    }

    StoredCase rated(StoredCase answered, boolean content) {
        Satisfaction satisfaction = content ? Satisfaction.SATISFIED : Satisfaction.DISSATISFIED;
        return append(answered, new Rate.Rated(end(answered), SOMEBODY, content, satisfaction, null, null, null));
    }

    StoredCase reopened(StoredCase answered) {
        Instant at = end(answered);
        return append(answered, new Reopen.Reopened(at, SOMEBODY, "again", deadline(DeadlineKind.ANSWER, at), null));
    }

    private StoredCase answered(StoredCase assigned, LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(DistrictDay.ZONE).toInstant();
        return append(
                assigned,
                new Accept.Accepted(noon, SOMEBODY),
                new GiveAnswer.Answered(noon, SOMEBODY, "done", Outcome.SUPPORTED, null, null, null, null, null, null));
    }

    private StoredCase assigned(LocalDate day, String office, Contact contact, String filer) {
        Instant at = day.atTime(9, 0).atZone(DistrictDay.ZONE).toInstant();
        Complaint complaint =
                new Complaint(Channel.HOTLINE, "噪声", null, Place.UNKNOWN, contact, false, null, filer, null, List.of());
        String id = UUID.randomUUID().toString();
        StoredCase registered = cases.insert(
                        new CaseId(id),
                        new Register.Registered(
                                at,
                                SOMEBODY,
                                CaseNumber.of("NA", day, SEQUENCE.incrementAndGet()),
                                complaint,
                                deadline(DeadlineKind.ASSIGN, at)),
                        new IdempotencyKey("test:" + id, ""))
                .orElseThrow();
        return append(
                registered,
                new Assigned(
                        at,
                        SOMEBODY,
                        new Office(office, office),
                        null,
                        List.of(),
                        "standard",
                        List.of(),
                        null,
                        List.of(deadline(DeadlineKind.ANSWER, at)),
                        null));
    }

    private StoredCase append(StoredCase stored, CaseEvent... events) {
        return cases.append(stored, List.of(events), null).orElseThrow();
    }

    private static Instant end(StoredCase stored) {
        return stored.history().getLast().event().at().plusSeconds(60);
    }

    private static Deadline deadline(DeadlineKind kind, Instant at) {
        return new Deadline(kind, at, at.plus(Duration.ofDays(5)), null, null, null, "1", "1");
    }
}
