package cn.huiyin.notify.mail;

import cn.huiyin.notify.delivery.Notification;
import cn.huiyin.notify.delivery.domain.Outcome;
import cn.huiyin.notify.telling.CaseProgress;
import java.util.Optional;

/** One attempt to bring one letter to its reader. */
class MailAttempt {

    private final CaseProgress cases;
    private final Contacts contacts;
    private final Letters letters;
    private final Guard complaintService;
    private final Guard mailServer;

    MailAttempt(CaseProgress cases, Contacts contacts, Letters letters, Guard complaintService, Guard mailServer) {
        this.cases = cases;
        this.contacts = contacts;
        this.letters = letters;
        this.complaintService = complaintService;
        this.mailServer = mailServer;
    }

    /** Whether an attempt is worth its while just now. */
    boolean isPromising() {
        return !mailServer.isOpen() && !complaintService.isOpen();
    }

    Outcome make(Notification notification) {
        if (cases.of(notification.caseId()).supersedes(notification.step(), notification.version())) {
            return new Outcome.Dropped("overtaken");
        }
        Optional<String> address;
        try {
            address = complaintService.call(() -> contacts.emailOf(notification.caseId()));
        } catch (Exception _) {
            return new Outcome.Failed("contact-unknown");
        }
        return address.map(to -> send(notification, to)).orElseGet(() -> new Outcome.Dropped("no-address"));
    }

    private Outcome send(Notification notification, String address) {
        try {
            mailServer.call(() -> {
                letters.send(notification, address);
                return notification;
            });
            return new Outcome.Delivered();
        } catch (Exception e) {
            return MailFailures.outcomeOf(e);
        }
    }
}
