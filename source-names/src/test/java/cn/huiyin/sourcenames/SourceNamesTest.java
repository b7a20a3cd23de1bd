package cn.huiyin.sourcenames;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceNamesTest {

    @Test
    void findsWhatStandsBeforeTheWordForWhatItIs() {
        assertThat(SourceNames.in("我们住在翠屏小区，楼下的好味火锅油烟大")).containsExactly("翠屏", "好味");
        assertThat(SourceNames.roads("学府大道和江南路的路口")).containsExactly("学府", "江南");
    }

    @Test
    void isTheSameForTheSameSourceHoweverItIsCalled() {
        assertThat(SourceNames.in("丽景小区门口")).isEqualTo(SourceNames.in("关于丽景花园的投诉"));
    }

    @Test
    void saysWhatEachOfThemIs() {
        assertThat(SourceNames.sourcesIn("家住翠屏小区，楼下好味火锅的油烟，对面云栖工地半夜打桩，宏达公司和南岸中学也在旁边"))
                .containsExactly(
                        new NamedSource("翠屏", SourceKind.ESTATE),
                        new NamedSource("好味", SourceKind.SHOP),
                        new NamedSource("云栖", SourceKind.SITE),
                        new NamedSource("宏达", SourceKind.COMPANY),
                        new NamedSource("南岸", SourceKind.PUBLIC));
    }

    @Test
    void saysANameOnceWithTheWordThatStandsBehindItFirst() {
        assertThat(SourceNames.sourcesIn("丽景小区门口。丽景工地半夜施工")).containsExactly(new NamedSource("丽景", SourceKind.ESTATE));
    }

    @Test
    void knowsEachWordOnceAndNoneThatBeginsLikeAnother() {
        List<String> words = Stream.of(SourceKind.values())
                .flatMap(kind -> kind.words().stream())
                .toList();

        assertThat(words).doesNotHaveDuplicates();
        assertThat(words).allSatisfy(word -> assertThat(words)
                .filteredOn(other -> other.startsWith(word))
                .containsExactly(word));
    }

    @Test
    void takesNoGeneralWordForAName() {
        assertThat(SourceNames.in("附近的建筑工地，居民小区，垃圾中转站")).isEmpty();
        assertThat(SourceNames.in("某装饰公司，一家运输公司的车队")).isEmpty();
    }

    @Test
    void takesNoHourAndNoVerbForAName() {
        assertThat(SourceNames.in("夜里两点工地还在倒混凝土，住宅改成麻将馆，有人晕倒送医院")).isEmpty();
        assertThat(SourceNames.in("云栖工地夜里两点还在响")).containsExactly("云栖");
        assertThat(SourceNames.in("我们住翠屏湾，晚上回云栖小区")).containsExactly("翠屏", "云栖");
    }

    @Test
    void takesNoKindOfShopForItsName() {
        assertThat(SourceNames.in("火锅店天天排烟")).isEmpty();
        assertThat(SourceNames.in("有老火锅店，还有面馆")).isEmpty();
        assertThat(SourceNames.in("隔壁工地，洗车店，对门打印店")).isEmpty();
        assertThat(SourceNames.in("晓渝火锅店天天排烟")).containsExactly("晓渝");
    }

    @Test
    void takesAShopWhoseNameEndsLikeAnEstateForAShop() {
        assertThat(SourceNames.sourcesIn("对面枇杷园火锅店油烟呛人")).containsExactly(new NamedSource("枇杷", SourceKind.SHOP));
        assertThat(SourceNames.sourcesIn("云栖湾的居民，门口有火锅店")).containsExactly(new NamedSource("云栖", SourceKind.ESTATE));
    }

    @Test
    void readsOneWidthAndCase() {
        assertThat(SourceNames.plain("Ｋ8、 云栖，ABC。")).isEqualTo("k8云栖abc");
    }
}
