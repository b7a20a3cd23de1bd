package cn.huiyin.complaint.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnonymousTextTest {

    @ParameterizedTest
    @CsvSource({
        "我叫李晓云，住在六楼, 我叫李**，住在六楼",
        "联系人：王强。工地半夜打桩, 联系人：王**。工地半夜打桩",
        "我是张三丰的邻居, 我是张**的邻居",
        "隔壁陈建国先生天天装修, 隔壁陈**先生天天装修",
    })
    void hidesNamesThatTheTextSaysAreNames(String said, String shown) {
        assertThat(PersonNames.hide(said)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"我是王家坝小区的业主", "本人住在南坪西路38号", "石灰厂扬尘很大", "楼下黄焖鸡的油烟呛人"})
    void leavesPlacesAndThingsAlone(String said) {
        assertThat(PersonNames.hide(said)).isEqualTo(said);
    }
}
