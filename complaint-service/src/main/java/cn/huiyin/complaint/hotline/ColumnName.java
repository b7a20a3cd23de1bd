package cn.huiyin.complaint.hotline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names of columns are compared: letter case, space and marks do not matter. */
final class ColumnName {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|【[^】]*】");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}]");

    private ColumnName() {}

    static String plain(String name) {
        return NOT_IN_NAMES
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    static String withoutBrackets(String name) {
        return plain(IN_BRACKETS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll(""));
    }
}
