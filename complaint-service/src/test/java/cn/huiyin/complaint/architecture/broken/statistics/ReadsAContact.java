package cn.huiyin.complaint.architecture.broken.statistics;

import cn.huiyin.complaint.cases.domain.Contact;
import java.util.Optional;

/** Breaks a rule on purpose: contact data that leaves unrecorded, though nothing is called by its name. */
class ReadsAContact {

    Optional<String> whoCalled(Optional<Contact> contact) {
        return contact.map(Contact::phone);
    }
}
