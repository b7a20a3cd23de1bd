package cn.huiyin.complaint.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.platform.masking.Masking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatterOfTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                我住3栋2单元501，楼下烧烤店的油烟太大了。        | 楼下烧烤店的油烟太大了。
                翠屏小区5号楼旁边的工地半夜打桩，孩子高三睡不好  | 某小区某处旁边的工地半夜打桩，
                学府大道38号附1号的茶楼打麻将通宵，家有病人      | 某大道某处某处的茶楼打麻将通宵，
                本人姓李，联系电话 138****，凌晨三点还在施工     | 凌晨三点还在施工
                我们楼下的车库排烟机响一整夜                     | 我们楼下的车库排烟机响一整夜
                住在十二楼的老人心脏不好，广场舞音响开得很大     | 广场舞音响开得很大
                12-3的住户在顶楼养鸡，臭味一直散不去             | 某处的住户在顶楼养鸡，臭味一直散不去
                轨道10号线工地夜间施工吵人                       | 轨道10号线工地夜间施工吵人
                """)
    void leavesTheMatter(String said, String left) {
        assertThat(MatterOfText.of(said)).isEqualTo(left);
    }

    @Test
    void endsForALongRowOfNumbers() {
        assertThat(MatterOfText.of("工地夜里打桩" + "1-".repeat(5000) + "2号楼")).isEqualTo("工地夜里打桩某处");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "我家在翠屏小区", "李女士：我是这里的业主，住在8栋", "吵死了。我妈有高血压"})
    void saysNothingWhereOnlyTheComplainantIsLeft(String said) {
        assertThat(MatterOfText.of(said)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"翠屏", "云栖", "学府", "李晓云", "1380000", "38", "501", "高三", "教师"})
    void namesNeitherWhoNorWhere(String secret) {
        String said = "我叫李晓云，是附近学校的教师，电话13800001234。翠屏小区3栋501住了七年，儿子读高三。" + "学府大道38号的云栖工地每天晚上打桩到两点，渣土车把路面弄得全是泥。";

        assertThat(MatterOfText.of(PersonNames.hide(Masking.mask(said))))
                .contains("工地每天晚上打桩到两点", "渣土车把路面弄得全是泥")
                .doesNotContain(secret);
    }

    @Test
    void readsAllWidthsOfNumbers() {
        assertThat(MatterOfText.of("３８号门口的烧烤摊油烟很大")).isEqualTo("某处门口的烧烤摊油烟很大");
    }
}
