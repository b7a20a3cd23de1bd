package cn.huiyin.sourcenames;

import java.util.List;
import java.util.Locale;

/** The kind of a source, by the word behind its name. */
public enum SourceKind {
    SITE("项目|工地|楼盘|搅拌站|采石场"),
    COMPANY("公司|工厂|化工厂|养殖场|屠宰场|仓库|厂"),
    SHOP("酒店|宾馆|饭店|餐厅|餐馆|酒楼|火锅|烧烤|大排档|KTV|ktv|酒吧|超市|便利店|市场|加油站|充电站|停车场|洗车场|茶楼|棋牌室|麻将馆|汽修厂|汽修店|面馆|豆花|坊|店|馆"),
    ESTATE("小区|社区|花园|家园|嘉园|佳园|新城|国际|公寓|大厦|豪庭|华庭|御府|御苑|雅苑|嘉苑|佳苑|云府|华府|城|苑|府|湾|庭|郡|园|轩|阁|村"),
    /** Schools, hospitals, parks, squares, and what serves the public. */
    PUBLIC("广场|中心|小学|中学|学校|大学|幼儿园|医院|公园|变电站|垃圾站|中转站");

    private final List<String> words;

    SourceKind(String words) {
        this.words = List.of(words.split("\\|"));
    }

    /** The words for such a source; none is the beginning of another. */
    List<String> words() {
        return words;
    }

    /** As it is said on the wire, e.g. {@code estate}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
