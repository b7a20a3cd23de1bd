package cn.huiyin.dispatch.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Writes a text as somebody does who types quickly: characters of the same sound, left out, doubled or changed about. */
final class TypingErrors {

    /** Groups of characters that sound alike. */
    private static final String[] ALIKE = {
        "吵炒抄", "噪躁燥造", "声生身升", "音因阴", "扰绕", "施失师", "工公功", "夜叶业", "晚碗", "烟咽淹", "味位卫", "臭抽", "垃拉", "圾级极", "楼娄", "震振镇",
        "响想向", "机鸡几", "车扯", "油由游", "污无", "水睡谁", "灰辉", "尘城", "店点电", "馆管", "场厂", "的得地", "在再", "像象相", "住主", "户护", "烧少",
        "烤考", "装妆", "修休", "狗够", "叫教", "调掉", "空恐", "外歪", "风封", "道到", "路陆", "井紧", "盖改", "灯登", "光广", "河和", "倒导", "泥尼",
        "喇拉", "叭巴", "喊汗", "酒九", "吧把", "舞午", "麻马", "将酱", "每美", "天添", "半办", "严言", "重众"
    };

    private static final Map<Character, String> OTHERS = others();
    private static final int ONE_IN = 9;

    private TypingErrors() {}

    /** The same text always gets the same errors. */
    static String in(String text) {
        Random random = new Random(text.hashCode());
        StringBuilder typed = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (random.nextInt(ONE_IN) > 0 || !Character.isIdeographic(letter)) {
                typed.append(letter);
                continue;
            }
            String alike = OTHERS.getOrDefault(letter, "");
            switch (alike.isEmpty() ? random.nextInt(6) : 3) {
                case 0 -> typed.append(letter).append(letter);
                case 1 -> {
                    // Left out.
                }
                case 2 -> typed.insert(Math.max(0, typed.length() - 1), letter);
                case 3 -> typed.append(alike.isEmpty() ? letter : alike.charAt(random.nextInt(alike.length())));
                default -> typed.append(letter);
            }
        }
        return typed.toString();
    }

    private static Map<Character, String> others() {
        Map<Character, String> others = new HashMap<>();
        for (String group : ALIKE) {
            for (char letter : group.toCharArray()) {
                others.merge(letter, group.replace(String.valueOf(letter), ""), String::concat);
            }
        }
        return others;
    }
}
