package cn.huiyin.dispatch.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.platform.pack.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictPackReaderIT {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "offices.csv|500108006,|50010,|offices.csv line 7: code: \"50010\" (expected: nine digits)",
                "offices.csv|500108006,|500108005,|offices.csv line 7: code: \"500108005\" (expected: no second row",
                "offices.csv|,street,弹子石|,village,弹子石|offices.csv line 7: kind: \"village\" (expected: street, town)",
                "offices.csv|106.593001,29.591072|29.591072,106.593001|offices.csv line 7: lon: \"29.591072\"",
                "offices.csv|106.593001,29.591072|116.593001,29.591072|inside the bounds of pack.properties",
                "offices.csv|106.593001|far|offices.csv line 7: lon: \"far\" (expected: a number",
                "villages.csv|500108001002,桐梓坪社区,community,500108001|500108001002,桐梓坪社区,community,500109001|villages.csv line 2: office_code: \"500109001\"",
                "gazetteer.csv|苏家湾,stop|苏家湾,bridge|gazetteer.csv line 5: kind: \"bridge\" (expected: stop or landmark)",
                "villages.csv|桐梓坪社区,community|桐梓坪社区,stop|villages.csv line 2: kind: \"stop\" (expected: community or village)",
                "gazetteer.csv|29.521008,text,0.75|29.521008,text,7.5|gazetteer.csv line 4: certainty: \"7.5\" (expected: a number from 0",
                "gazetteer.csv|29.521008,text|29.521008,everywhere|gazetteer.csv line 4: match: \"everywhere\" (expected: text, address, search)",
                "waters.csv|106.5285,29.5220|116.5285,29.5220|waters.csv line 2: lon: \"116.5285\" (expected: a point inside",
                "taxonomy.csv|noise.industrial.factory,|smell.industrial.factory,|taxonomy.csv line 2: code: \"smell.industrial.factory\"",
                "taxonomy.csv|noise.industrial.workshop,|noise.industrial.factory,|taxonomy.csv line 3: code",
                "taxonomy.csv|noise.industrial.factory,|noise.industrial.fabric,|noise.industrial.factory",
                "keywords.csv|noise.construction.day,|noise.construction.noon,|category: \"noise.construction.noon\"",
                "keywords.csv|{exam}+{build},4|{midnight}+{build},4|words: \"{midnight}+{build}\" (expected: a set of wordsets.csv",
                "keywords.csv|{exam}+{build},4|{exam}+{build},heavy|weight: \"heavy\"",
                "deadline-class.dmn|signs, \"health\"|signs, \"wealth\"|deadline-class.dmn: 文中：健康 Says: health: \"wealth\" (expected: a set of words)",
                "deadline-class.dmn|\"noise\"|\"nois\"|deadline-class.dmn: night-noise-said: 大类 Group: \"nois\" (expected: a code of the pack)",
                "periods.dmn|\"exam-season\"|exams|periods.dmn: exam-season-every-year: 时期 Period: exams (expected: a text in quotation marks)",
                "deadline-presets/chongqing-12345.csv|ANSWER,15|ANSWER,0|chongqing-12345.csv line 5: limit: \"0\"",
                "deadline-presets/chongqing-12345.csv|ANSWER,15|ANSWER,1.5|chongqing-12345.csv line 5: limit: \"1.5\" (expected: a whole number)",
                "deadline-presets/chongqing-12345.csv|2020-01-01,ANSWER,5|2020-13-01,ANSWER,5|chongqing-12345.csv line 9: effective_from: \"2020-13-01\"",
                "deadline-presets/chongqing-12345.csv|urgent,|rush,|no row of class \"urgent\"",
                "departments.csv|EEB,|PSB,|departments.csv line 3: code: \"PSB\" (expected: no second row",
                "departments.csv|EEB,|ENV,|responsibility.dmn: rule-noise-industrial-factory: 牵头 Lead department: \"EEB\" (expected: a code of departments.csv)",
                "responsibility.dmn|\"other.solid\"|\"other.solids\"|responsibility.dmn: rule-other-solid: 类别 Category: \"other.solids\" (expected: a code of the pack",
                "responsibility.dmn|\"other.solid\"|\"other.water\"|responsibility.dmn: rule-other-water: rule-other-solid (expected: no case for which both hold)",
                "responsibility.dmn|</definitions>|</definition>|responsibility.dmn: ",
                "offices.geojson|\"code\":\"500108006\"|\"code\":\"500108005\"|offices.geojson feature 6: code: \"500108005\"",
                "offices.geojson|\"code\":\"500108006\"|\"code\":\"500108099\"|offices.geojson: code: none of \"500108006\"",
                "offices.geojson|\"type\":\"Polygon\"|\"type\":\"Pentagon\"|offices.geojson feature 1: geometry",
                "boundary.geojson|\"code\":\"500108\"|\"code\":\"500107\"|boundary.geojson: code: none of \"500108\"",
                "text-head.json|\"category\" : \"dust.site\"|\"category\" : \"dust.sites\"|text-head.json: category: \"dust.sites\"",
                "text-head.json|\"keywordFactor\"|\"factor\"|text-head.json: ",
                "pack.properties|dispatch.threshold=0.55|dispatch.threshold=55|pack.properties: threshold: 55.0 (expected: 0 to 1)",
                "pack.properties|dispatch.night=22:00-06:00|dispatch.night=late|pack.properties: dispatch.night: \"late\"",
                "pack.properties|bounds.west=106.51|bounds.west=|pack.properties: bounds.west: missing"
            })
    void namesTheWrongPlaceOfABrokenPack(String file, String text, String replacement, String message) {
        Path broken = NananPack.copyWith(folder, file, text.strip(), replacement == null ? "" : replacement.strip());

        assertThatThrownBy(() -> DistrictPackReader.read(broken))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(message.strip());
    }

    @Test
    void namesAMissingFile() throws IOException {
        Path broken = NananPack.copy(folder);
        Files.delete(broken.resolve("gazetteer.csv"));

        assertThatThrownBy(() -> DistrictPackReader.read(broken))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("gazetteer.csv");
    }

    @Test
    void readsTheWholePackOfNanan() {
        DistrictPack pack = DistrictPackReader.read(NananPack.folder());

        assertThat(pack.district().offices()).hasSize(15);
        assertThat(pack.district().categories()).hasSize(64);
        assertThat(pack.officeOutlines()).hasSize(15);
        assertThat(pack.deadlineLimits()).hasSize(8);
    }
}
