package cn.huiyin.complaint.hotline;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What exports write into a cell that has no value: a word for it, marks or zeros alone, an error of a formula. */
final class AbsentValue {

    private static final Pattern WORDS = Pattern.compile(
            "无|暂无|没有|无电话|未提供|未留|未填|未知|不详|不提供|拒绝提供|匿名|保密|空|null|none|nan|nil|n/?a|undefined"
                    + "|#(N/A|REF!|NAME[?]|VALUE!|DIV/0!|NUM!|NULL!)",
            Pattern.CASE_INSENSITIVE);

    /** Also 0.0 of a point, 0000-00-00 00:00:00 of a time and ######## of a column that was too narrow. */
    private static final Pattern MARKS = Pattern.compile("[-–—/\\\\.,·*#?:\\s0]*(T[0:.]*)?");

    private AbsentValue() {}

    static boolean is(String said) {
        String plain = Normalizer.normalize(said, Normalizer.Form.NFKC).strip();
        return MARKS.matcher(plain).matches() || WORDS.matcher(plain).matches();
    }
}
