package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.cases.domain.Contact;
import org.jspecify.annotations.Nullable;

/**
 * Contact data in full; all absent where the citizen left none.
 *
 * @param name how the citizen wants to be called
 * @param phone telephone number
 * @param email e-mail address
 * @param asSaid what a channel said where the other parts are not all of it
 */
record ContactDetails(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String asSaid) {

    static ContactDetails of(@Nullable Contact contact) {
        return contact == null
                ? new ContactDetails(null, null, null, null)
                : new ContactDetails(contact.name(), contact.phone(), contact.email(), contact.asSaid());
    }

    @Override
    public String toString() {
        return "ContactDetails[masked]";
    }
}
