package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.platform.masking.Masking;
import java.util.stream.Stream;

/**
 * What a citizen said, without anything by which the citizen can be reached or recognised: for use outside of the case.
 */
public final class AnonymousText {

    /** A name of one character would occur in too many words. */
    private static final int SHORTEST = 2;

    private AnonymousText() {}

    /** Without numbers and addresses, the name that the citizen left, and names that the text introduces as such. */
    public static String of(Case current) {
        String text = current.complaint().text();
        Contact contact = current.contact();
        if (contact != null) {
            text = without(text, contact);
        }
        return PersonNames.hide(Masking.mask(text));
    }

    /**
     * The same of what was said under the promise of secrecy: the matter alone, without where and without what else the
     * text says of whoever complains. Empty where nothing is left.
     */
    public static String ofSecret(Case current) {
        return MatterOfText.of(of(current));
    }

    private static String without(String text, Contact contact) {
        return Stream.of(contact.name(), contact.phone(), contact.email())
                .flatMap(Stream::ofNullable)
                .map(String::strip)
                .filter(said -> said.length() >= SHORTEST)
                .reduce(text, (rest, said) -> rest.replace(said, "**"));
    }
}
