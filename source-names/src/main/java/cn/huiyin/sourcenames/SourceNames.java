package cn.huiyin.sourcenames;

import cn.huiyin.sourcenames.NamesBefore.Found;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of sites, companies, shops, estates and roads in a text, without the word for what they are: 丽景小区 and 丽景花园
 * are both 丽景. A name is what stands before such a word, as far back as it can belong to it.
 */
public final class SourceNames {

    private static final String ROADS = "大道|高速|铁路|隧道|大桥|路|街|巷";

    /** Words before a name that are no part of it. */
    private static final String BEFORE =
            "旁边|对面|隔壁|(?<=晚上|下班|每天)回|对门|楼上|附近|背后|后面|前面|楼下|门口|门前|位于|靠近|紧邻|临近|街道|我们|我家|这个|那个|一个|一家|家住|住在|关于|投诉|举报|反映|"
                    + "请问|小区|社区|家园|花园|公司|项目|工地|业主|居民|开发商|大道|期间|就是|还有|以及|由于|因为|名叫|叫做|"
                    + "[的在住是不该建开被有和与及了到从对将被把由为向于至跟叫处里内外旁边侧路街巷区市县镇乡省号栋楼期座我您你他这那某个家每天晚上后前]";

    private static final Set<String> GENERIC = Set.of(
            "垃圾", "垃圾分拣", "人民政", "望政", "区政", "市政", "希望政", "夜宵", "建设", "电话", "距离", "餐饮服务", "电梯", "维保", "责令", "根据", "生活",
            "工程", "请求政", "建筑施", "幼儿", "中小", "综合", "恳请政", "服装", "便利", "水果", "理发", "快餐", "烧烤", "分拣", "再生资源分拣", "通过", "时代",
            "影响", "设置", "备案", "类似", "造成", "严重影响", "希望", "而且", "承诺", "加强", "未经", "改善", "尽快", "责任", "领导", "拆除", "取缔",
            "关闭", "建筑", "施工", "附近", "居民", "住宅", "整个", "本", "老旧", "高档", "商业", "美食", "夜市", "开放", "大型", "小型", "农贸", "菜",
            "物业", "购物", "房地产", "安置", "全", "新", "旧", "老", "餐饮", "化工", "娱乐", "休闲", "服务", "街道办", "城市", "地下", "步行", "农",
            "乡", "城中", "地方", "装修", "环保", "一条", "两家", "几家", "多家", "露天", "违法", "非法", "开", "工", "在建", "饭", "商", "门", "老面",
            "小面", "串串", "烤鱼", "江湖菜", "中餐", "汤锅", "隔壁", "对门", "楼上", "洗车", "打印", "复印", "图文", "干洗", "洗衣", "修车", "宠物", "五金",
            "蛋糕", "手机", "家具", "广告", "足浴", "洗脚", "美容", "健身", "培训", "快递", "早餐", "奶茶", "咖啡", "卤菜", "包子", "小吃", "加工", "门窗",
            "印刷", "装饰", "运输", "劳务", "商贸", "科技", "置业", "路桥", "园林", "绿化", "保洁", "搬家", "汽修", "货运", "物流", "建材", "废品", "纸箱",
            "塑料", "食品", "机械", "养猪", "养鸡");

    /** An hour, or a verb, before the word: 两点工地, 住宅改成麻将馆, 晕倒送医院. */
    private static final Pattern HOUR_OR_VERB =
            Pattern.compile("[一二两三四五六七八九十半几0-9]+点.{0,2}|.*(改成|改为|改做|变成|开成|做成|送|送到|送去)");

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_ROAD = 6;
    private static final Map<String, SourceKind> KINDS = kinds();
    private static final NamesBefore SOURCE = new NamesBefore(List.copyOf(KINDS.keySet()), LONGEST_NAME);
    private static final NamesBefore ROAD = new NamesBefore(List.of(ROADS.split("\\|")), LONGEST_ROAD);
    private static final Pattern UP_TO_NAME = Pattern.compile(".*(?:" + BEFORE + ")");
    private static final Pattern OLD_OR_NEW = Pattern.compile("^[老新大小]");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{IsHan}A-Za-z0-9]+");

    private SourceNames() {}

    /** Each source once, in the order of the text. */
    public static List<NamedSource> sourcesIn(String text) {
        LinkedHashMap<String, NamedSource> named = new LinkedHashMap<>();
        String normal = normal(text);
        for (Found found : SOURCE.in(normal)) {
            nameOf(found).ifPresent(name -> named.putIfAbsent(name, new NamedSource(name, kindOf(found, normal))));
        }
        return List.copyOf(named.values());
    }

    /** The names alone. */
    public static Set<String> in(String text) {
        return names(SOURCE, text);
    }

    public static Set<String> roads(String text) {
        return names(ROAD, text);
    }

    /** A text without signs and spaces, in one width and case. */
    public static String plain(String text) {
        return NOT_WORDS.matcher(normal(text)).replaceAll("");
    }

    /** A text in one width and case. */
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static Set<String> names(NamesBefore words, String text) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        words.in(normal(text)).forEach(found -> nameOf(found).ifPresent(names::add));
        return names;
    }

    /** Empty where what stands before the word is no name: 火锅 of 火锅店, 老火锅 of 老火锅店. */
    private static Optional<String> nameOf(Found found) {
        String name = UP_TO_NAME.matcher(found.name()).replaceFirst("");
        boolean general = GENERIC.contains(name)
                || HOUR_OR_VERB.matcher(name).matches()
                || KINDS.containsKey(OLD_OR_NEW.matcher(name).replaceFirst(""));
        return name.length() >= 2 && !general ? Optional.of(name) : Optional.empty();
    }

    /** By the word behind the name; in 枇杷园火锅 the 园 belongs to the name of a shop. */
    private static SourceKind kindOf(Found found, String normal) {
        SourceKind kind = Objects.requireNonNull(KINDS.get(found.word()));
        if (kind != SourceKind.ESTATE || found.word().length() > 1) {
            return kind;
        }
        int end = normal.offsetByCodePoints(0, found.end());
        boolean shop =
                SourceKind.SHOP.words().stream().anyMatch(word -> word.length() > 1 && normal.startsWith(word, end));
        return shop ? SourceKind.SHOP : kind;
    }

    private static Map<String, SourceKind> kinds() {
        LinkedHashMap<String, SourceKind> kinds = new LinkedHashMap<>();
        for (SourceKind kind : SourceKind.values()) {
            kind.words().forEach(word -> kinds.put(word, kind));
        }
        return kinds;
    }
}
