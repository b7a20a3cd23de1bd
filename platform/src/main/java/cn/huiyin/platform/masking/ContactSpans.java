package cn.huiyin.platform.masking;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds contact data and identifiers in a text: telephone numbers by libphonenumber and by shape, numbers of identity
 * cards, bank cards, accounts of QQ and WeChat, e-mail addresses, number plates. The table of cases stands in {@code
 * masking-cases.csv} of the tests.
 */
final class ContactSpans {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final String REGION = "CN";
    private static final int LEAST_DIGITS = 7;

    /** Between two digits of one number. */
    private static final String GAP = "[-\\s._·•/()‐‑‒–—―~*+]{0,3}";
    /** Between two groups of digits, where no list of single numbers is meant. */
    private static final String BREAK = "\\s?[-\\s._·•/,、。;:|~*+—–]\\s?";
    /** After a word that announces a number. */
    private static final String AFTER_WORD = "[\\s:=是为号码\\-(\\[【\"“]{0,6}";

    /**
     * What stands in the group {@code hidden}, or all where there is none.
     *
     * @param kept how many characters of it may be shown
     * @param leastDigits a text with fewer digits holds nothing of this shape, and most texts have few
     */
    private record Shape(Pattern pattern, int kept, int leastDigits) {

        static Shape of(int leastDigits, int kept, String regex) {
            return new Shape(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), kept, leastDigits);
        }

        static Shape number(int leastDigits, String regex) {
            return of(leastDigits, 3, "(?<!\\d)(?:" + regex + ")(?!\\d)");
        }

        void addTo(List<Span> found, String text) {
            Matcher matcher = pattern.matcher(text);
            boolean named = matcher.namedGroups().containsKey(HIDDEN);
            while (matcher.find()) {
                found.add(
                        named
                                ? new Span(matcher.start(HIDDEN), matcher.end(HIDDEN), kept)
                                : new Span(matcher.start(), matcher.end(), kept));
            }
        }
    }

    private static final String HIDDEN = "hidden";
    private static final String LOCAL_PART = "[-\\p{L}\\p{Nd}._%+&&[^\\p{IsHan}]]";

    /** At most 63 characters (RFC 1035), so that many addresses in a row are not each read to the end of the text. */
    private static final String HOST_LABEL = "[\\p{L}\\p{Nd}-]{1,63}+";

    private static final String DOT = "(?:\\.|\\s?[(\\[]dot[)\\]]\\s?|\\sdot\\s)";

    private static final String MAIL_HOSTS = "(?:qq|163|126|139|189|sina|sohu|foxmail|gmail|outlook|hotmail|aliyun)";

    private static final List<Shape> SHAPES = List.of(
            // The host of an e-mail address stays, as long as no number is in it. The local part is looked for from its
            // beginning alone, so that long texts cost no more than short ones.
            Shape.of(
                    0,
                    1,
                    "(?:(?<!" + LOCAL_PART + ")" + LOCAL_PART + "++|\\p{IsHan}{1,4})"
                            + "(?=\\s?(?:@|[(\\[]at[)\\]]|艾特|\\sat\\s|#(?=" + MAIL_HOSTS + "))"
                            + "\\s?(?:" + HOST_LABEL + "(?:" + DOT + HOST_LABEL + ")++"
                            + "|" + MAIL_HOSTS + "\\s?(?:[.点]|dot)\\s?(?:com|cn|net)))"),
            // Identity cards of 18 and 15 digits, and bank cards of 16 to 19.
            Shape.number(17, "\\d{6}(?:" + BREAK + ")?\\d{4}(?:" + BREAK + ")?\\d{4}(?:" + BREAK + ")?\\d{3}[\\dX]"),
            Shape.number(15, "\\d{15,19}"),
            Shape.number(16, "\\d{4}(?:" + BREAK + "\\d{4}){3}(?:" + BREAK + "\\d{1,3})?"),
            Shape.number(14, "\\d(?<gap>[-\\s._·,、])\\d(?:\\k<gap>\\d){12,17}(?:\\k<gap>X)?"),
            Shape.number(11, "(?:\\+?86" + GAP + ")?1" + GAP + "[3-9](?:" + GAP + "\\d){9}"),
            Shape.number(
                    11,
                    "(?:1[3-9]\\d" + BREAK + "\\d{4}" + BREAK + "\\d{4}|1[3-9]\\d{2}" + BREAK + "\\d{4}" + BREAK
                            + "\\d{3}" + "|1[3-9]\\d" + BREAK + "\\d{3}" + BREAK + "\\d{5}|1[3-9]\\d" + BREAK
                            + "\\d{8})"),
            Shape.number(10, "\\(?0\\d{2,3}\\)?" + BREAK + "[2-9]\\d{2,3}(?:" + BREAK + ")?\\d{4}"),
            Shape.number(10, "\\(?0\\d{2,3}\\)?" + GAP + "[2-9]\\d{2,3}" + GAP + "\\d{4}"),
            // A number of the district without its area code: eight digits that are no date.
            Shape.of(8, 3, "(?<![\\d.,:])(?:[3-9]\\d{3}[-\\s]?\\d{4})(?![\\d.,:]\\d|\\d|元|万|吨)"),
            Shape.of(
                    7,
                    3,
                    "(?:电话|座机|手机|致电|来电|联系|tel|phone)" + AFTER_WORD + "(?<hidden>\\d(?:" + GAP + "\\d){6,7})(?!\\d)"),
            Shape.of(
                    5,
                    1,
                    "(?:q\\s?q|扣扣|扣群|企鹅|球球)(?:群|邮箱)?" + AFTER_WORD + "(?<hidden>[1-9](?:[-\\s]?\\d){4,11})(?!\\d)"),
            Shape.of(
                    0,
                    1,
                    "(?:微\\s?信|威信|薇信|徽信|绿泡泡|wechat|wei\\s?xin|w\\s?x|v\\s?x|v信|[加+➕]我?\\s?v|加我?微)" + AFTER_WORD
                            + "(?<hidden>[a-z\\d][-_a-z\\d]{4,19})"),
            Shape.of(
                    0,
                    1,
                    "(?:钉钉|抖音|快手|微博|小红书|飞书|陌陌|电报|telegram|whats\\s?app|skype|(?<![a-z])tg)(?:账|帐|用户|id)?" + AFTER_WORD
                            + "@?(?<hidden>[a-z\\d][-_.a-z\\d]{4,31})"),
            Shape.of(
                    2,
                    2,
                    "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][-·.\\s]?[A-Z][-·.\\s]{0,2}"
                            + "(?:[A-Z\\d](?:[-·.\\s]?[A-Z\\d]){4,5}(?![A-Z\\d])|[A-Z\\d]{4}[警学挂领港澳试超])"));

    /** Ids stand in log lines, and parts of them look like telephone numbers. */
    private static final Pattern ID =
            Pattern.compile("(?<![\\da-f])[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}(?![\\da-f@])");

    private ContactSpans() {}

    /** @param kept how many characters at the beginning may be shown */
    record Span(int from, int to, int kept) {}

    /** In order, without overlaps. */
    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        long digits = text.chars().filter(Character::isDigit).count();
        SHAPES.stream().filter(shape -> digits >= shape.leastDigits()).forEach(shape -> shape.addTo(found, text));
        if (digits >= LEAST_DIGITS) {
            for (PhoneNumberMatch match : PHONES.findNumbers(text, REGION, Leniency.VALID, Long.MAX_VALUE)) {
                found.add(new Span(match.start(), match.end(), 3));
            }
        }
        if (found.isEmpty()) {
            return found;
        }
        ID.matcher(text)
                .results()
                .forEach(id -> found.removeIf(span -> span.from() < id.end() && span.to() > id.start()));
        return joined(found);
    }

    private static List<Span> joined(List<Span> found) {
        found.sort(Comparator.comparingInt(Span::from).thenComparing(Span::to, Comparator.reverseOrder()));
        List<Span> joined = new ArrayList<>();
        for (Span span : found) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || span.from() >= last.to()) {
                joined.add(span);
            } else if (span.to() > last.to()) {
                joined.set(joined.size() - 1, new Span(last.from(), span.to(), Math.min(last.kept(), span.kept())));
            }
        }
        return joined;
    }
}
