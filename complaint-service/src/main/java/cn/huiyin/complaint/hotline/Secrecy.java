package cn.huiyin.complaint.hotline;

import cn.huiyin.platform.text.SanitizedText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Whether a caller wants to be kept secret. An empty or unclear value means yes. */
enum Secrecy {
    SECRET,
    OPEN,
    UNCLEAR;

    private static final Set<String> YES = Set.of(
            "", "是", "保密", "信息保密", "要求保密", "需要保密", "需保密", "全部保密", "yes", "y", "true", "t", "1", "√", "✓", "✔", "☑", "对",
            "需要", "要", "不公开", "不对外公开", "不愿公开", "匿名", "隐藏");
    private static final Set<String> NO = Set.of(
            "否", "不保密", "非保密", "可以公开", "同意公开", "愿意公开", "不用保密", "无需保密", "不需要保密", "不需保密", "公开", "可公开", "信息公开", "不需要",
            "不要", "无需", "不", "无须保密", "不要保密", "对外公开", "no", "n", "false", "f", "0", "×", "✗", "✘", "x");

    static Secrecy of(String given) {
        String word = Normalizer.normalize(SanitizedText.of(given), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return SECRET;
        }
        return NO.contains(word) ? OPEN : UNCLEAR;
    }
}
