package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.store.StoredCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a recorded access shows: contact data in full, and the citizen's words as they were said.
 *
 * @param name how the citizen wants to be called; absent where it was not said
 * @param phone telephone number; absent where none was left
 * @param email e-mail address; absent where none was left
 * @param asSaid what a channel said where the other parts are not all of it
 * @param text what the citizen said, unchanged
 * @param address the place as the citizen wrote it; absent where only a point was given
 * @param later what the citizen said later, oldest first
 */
public record OpenedContact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String asSaid,
        String text,
        @Nullable String address,
        List<LaterWords> later) {

    static OpenedContact of(StoredCase stored) {
        Case current = stored.current();
        ContactDetails contact = ContactDetails.of(current.contact());
        return new OpenedContact(
                contact.name(),
                contact.phone(),
                contact.email(),
                contact.asSaid(),
                current.complaint().text(),
                current.place().address(),
                stored.history().stream()
                        .map(entry -> LaterWords.of(entry.event()))
                        .filter(words -> !words.texts().isEmpty())
                        .toList());
    }

    @Override
    public String toString() {
        return "OpenedContact[masked]";
    }
}
