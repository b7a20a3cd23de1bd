package cn.huiyin.tokens;

import org.jspecify.annotations.Nullable;

/**
 * Which characters a header's value may have: the same that Spring Security's firewall allows, which applies a regular
 * expression to every character whenever a header is read.
 */
public final class HeaderValues {

    private HeaderValues() {}

    /**
     * Whether every character is assigned and none is a control character other than a tab; so is a header not sent.
     */
    public static boolean acceptable(@Nullable String value) {
        if (value == null) {
            return true;
        }
        for (int i = 0; i < value.length(); ) {
            int character = value.codePointAt(i);
            boolean plain = character >= ' ' && character <= '~';
            if (!plain && !acceptable(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    private static boolean acceptable(int character) {
        return character == '\t' || (Character.isDefined(character) && !Character.isISOControl(character));
    }
}
