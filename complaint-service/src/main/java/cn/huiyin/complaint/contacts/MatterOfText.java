package cn.huiyin.complaint.contacts;

import cn.huiyin.sourcenames.SourceNames;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The matter of a text, without the complainant and the place: clauses about the complainant are left out, house
 * numbers and names of estates, roads and shops are hidden. In doubt it leaves out more.
 */
final class MatterOfText {

    private static final String SOMEWHERE = "某处";
    private static final String SOME = "某";

    /** A shorter text does not describe a matter. */
    private static final int SHORTEST = 6;

    private static final Pattern CLAUSES = Pattern.compile("(?<=[，,。；;！!？?：:\\n])");

    /** 我们 stays: it does not identify anybody. */
    private static final Pattern OF_THE_COMPLAINANT =
            Pattern.compile("[我咱俺](?!们)|本人|自家|自己|人家?叫|姓|家[住里有]|屋头|住在|住了|租住|居住在|房东|租客|租户|业主群"
                    + "|爸|妈|父|母|爷|奶|公公|婆|老公|老婆|丈夫|妻|爱人|儿子|女儿|孙|娃|孩|宝宝|婴|孕|产妇|坐月子|老人"
                    + "|病|残疾|手术|心脏|血压|抑郁|失眠|衰弱|癌|化疗|住院|出院|退休|上班|下班|夜班|职工|员工|教师|老师|医生|护士|学生|考生|高三|初三|岁"
                    + "|电话|手机|微信|联系|号码|[*]{2}");

    private static final String NUMBER = "[0-9零〇一二三四五六七八九十百]";

    /** Nothing is given back: a long row of numbers would take the whole stack. */
    private static final Pattern DWELLING = Pattern.compile("(?:附" + NUMBER + "++号)"
            + "|[a-z0-9零〇一二三四五六七八九十百]++(?:[-－—#]" + NUMBER + "++)*+\\s*(?:号楼|号院|号(?!线)|栋|幢|座|单元|楼|层|室|户|房)" + NUMBER
            + "*"
            + "|" + NUMBER + "++(?:[-－—#]" + NUMBER + "++)++");

    private MatterOfText() {}

    /** @return empty where too little is left */
    static String of(String text) {
        String rest = Arrays.stream(CLAUSES.split(SourceNames.normal(text)))
                .filter(clause -> !OF_THE_COMPLAINANT.matcher(clause).find())
                .collect(Collectors.joining());
        String hidden = inFullWidth(
                DWELLING.matcher(withoutNames(rest)).replaceAll(SOMEWHERE).strip());
        return SourceNames.plain(hidden).length() < SHORTEST ? "" : hidden;
    }

    /** Punctuation of a Chinese text. */
    private static String inFullWidth(String text) {
        return text.replace(',', '，')
                .replace(';', '；')
                .replace(':', '：')
                .replace('!', '！')
                .replace('?', '？');
    }

    /** Longer names first, since a name may be part of another. */
    private static String withoutNames(String text) {
        List<String> names = Stream.of(SourceNames.in(text), SourceNames.roads(text))
                .flatMap(all -> all.stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String rest = text;
        for (String name : names) {
            rest = rest.replace(name, SOME);
        }
        return rest;
    }
}
