package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.platform.text.SanitizedText;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address as exports write it. Of several the first is taken.
 *
 * @param address null where none could be read
 * @param all whether nothing else was said
 */
record EmailAddress(@Nullable String address, boolean all) {

    private static final Pattern FORM = Pattern.compile(Contact.EMAIL);
    private static final int LONGEST = 200;

    static EmailAddress read(String given) {
        String plain = Normalizer.normalize(SanitizedText.of(given), Normalizer.Form.NFKC);
        if (plain.isEmpty()) {
            return new EmailAddress(null, true);
        }
        String[] parts = plain.split("[;,、\\s]+");
        Optional<String> found = Arrays.stream(parts)
                .filter(part -> part.length() <= LONGEST && FORM.matcher(part).matches())
                .findFirst();
        return new EmailAddress(found.orElse(null), found.isPresent() && parts.length == 1);
    }

    @Override
    public String toString() {
        return "EmailAddress[masked]";
    }
}
