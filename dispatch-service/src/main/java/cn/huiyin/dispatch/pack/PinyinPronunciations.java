package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.Pronunciations;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinCaseType;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** The readings of the library's table, cached by character. */
final class PinyinPronunciations implements Pronunciations {

    private final Map<Character, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public Set<String> of(char letter) {
        return letter < 0x80 ? Set.of() : known.computeIfAbsent(letter, PinyinPronunciations::readings);
    }

    private static Set<String> readings(char letter) {
        HanyuPinyinOutputFormat plain = new HanyuPinyinOutputFormat();
        plain.setCaseType(HanyuPinyinCaseType.LOWERCASE);
        plain.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        plain.setVCharType(HanyuPinyinVCharType.WITH_V);
        try {
            String[] found = PinyinHelper.toHanyuPinyinStringArray(letter, plain);
            return found == null ? Set.of() : Arrays.stream(found).collect(Collectors.toUnmodifiableSet());
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
