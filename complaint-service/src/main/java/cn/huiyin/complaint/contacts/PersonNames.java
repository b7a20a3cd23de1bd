package cn.huiyin.complaint.contacts;

import cn.huiyin.platform.masking.Masking;
import java.util.regex.Pattern;

/**
 * Hides names of persons in a text where the words around them show that they are names: behind 我叫, before 先生 and the
 * like. There is no list of all names, so some are not hidden.
 */
final class PersonNames {

    private static final String SURNAME = "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭"
            + "陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤冉牟喻]";

    private static final Pattern NAME =
            Pattern.compile("(?<=(?:我叫|我是|名叫|叫做|姓名|联系人|本人)[:：是为叫 ]{0,2})" + SURNAME + "\\p{IsHan}{1,2}"
                    + "(?=[，,。.；;、：:\\s（(的住]|电话|手机|先生|女士|$)"
                    + "|" + SURNAME + "\\p{IsHan}{0,2}(?=先生|女士|小姐|同志)");

    private PersonNames() {}

    static String hide(String text) {
        return NAME.matcher(text).replaceAll(found -> Masking.name(found.group()));
    }
}
