package cn.huiyin.dispatch.pack.tables;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a cell or of a column's head: its quoted words and all others. */
final class CellText {

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern PLAIN_LIST = Pattern.compile(QUOTED + "(?:\\s*,\\s*" + QUOTED + ")*+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*");

    /** The words of FEEL that are allowed: enough for conditions, without loops and definitions. */
    private static final Set<String> FEEL_WORDS =
            Set.of("not", "true", "false", "and", "or", "starts", "ends", "with", "contains", "list");

    private CellText() {}

    static boolean holdsAlways(@Nullable String text) {
        return text == null || text.isBlank() || text.strip().equals("-");
    }

    static List<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(result -> result.group(1)).toList();
    }

    /** Words outside of quotation marks that do not belong to FEEL. */
    static List<String> names(String text) {
        return WORD.matcher(QUOTED.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(word -> !FEEL_WORDS.contains(word))
                .toList();
    }

    /** Whether the cell is a list of texts, perhaps turned round by not(…). */
    static boolean isListOfTexts(String text) {
        String rest = QUOTED.matcher(text).replaceAll("").strip();
        return rest.replaceFirst("^not\\((.*)\\)$", "$1").matches("[,\\s]*")
                && !quoted(text).isEmpty();
    }

    static boolean isPlainList(String text) {
        return PLAIN_LIST.matcher(text.strip()).matches();
    }

    static boolean isOneText(String text) {
        return QUOTED.matcher(text.strip()).matches();
    }
}
