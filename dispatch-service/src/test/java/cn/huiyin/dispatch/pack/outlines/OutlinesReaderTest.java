package cn.huiyin.dispatch.pack.outlines;

import static cn.huiyin.dispatch.pack.outlines.Squares.both;
import static cn.huiyin.dispatch.pack.outlines.Squares.east;
import static cn.huiyin.dispatch.pack.outlines.Squares.feature;
import static cn.huiyin.dispatch.pack.outlines.Squares.file;
import static cn.huiyin.dispatch.pack.outlines.Squares.manyPoints;
import static cn.huiyin.dispatch.pack.outlines.Squares.ring;
import static cn.huiyin.dispatch.pack.outlines.Squares.square;
import static cn.huiyin.dispatch.pack.outlines.Squares.west;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.huiyin.dispatch.pack.findings.PartFinding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutlinesReaderTest {

    private final OutlinesReader reader = new OutlinesReader(Squares.OFFICES, Squares.BOUNDS);

    @Test
    void readsEachOfficeOnce() {
        assertThat(reader.read(both())).containsOnlyKeys(Squares.WEST, Squares.EAST);
    }

    @Test
    void takesNumbersAsCodesAndHeightsAsNothing() {
        String flat = east().replace("\"500108002\"", "500108002").replace("29.500000]", "29.500000,312.5]");

        assertThat(reader.read(file(west(), flat))).containsKey(Squares.EAST);
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                arguments("{\"type\":", "not-json", "line 1"),
                arguments("name,lon,lat\n", "not-json", "line 1"),
                arguments("[]", "not-features", "FeatureCollection"),
                arguments(west(), "not-features", "Feature"),
                arguments("[".repeat(200) + "]".repeat(200), "not-json", "GeoJSON"),
                arguments(
                        both().replace(
                                        "{\"type\":\"FeatureCollection\"",
                                        "{\"type\":\"FeatureCollection\",\"crs\":{\"properties\":{\"name\":\"EPSG:3857\"}}"),
                        "other-crs",
                        "3857"),
                arguments(file(feature("500108001", manyPoints(29_996)), east()), "too-many-vertices", "30001"),
                arguments(file(west()), "office-missing", "东街道 500108002"),
                arguments(file(), "office-missing", "西街道"),
                arguments(file(west(), west(), east()), "office-twice", "西街道"),
                arguments(
                        file(west(), east(), feature("999", square(106.5, 29.5, 106.51, 29.51))),
                        "unknown-office",
                        "999"),
                arguments(file(west(), east().replace("code", "id")), "no-code", "properties.code"),
                arguments(
                        file(west(), feature("500108002", "{\"type\":\"Point\",\"coordinates\":[106.51,29.5]}")),
                        "not-a-polygon",
                        "Point"),
                arguments(file(west(), feature("500108002", "null")), "not-a-polygon", "Polygon"),
                arguments(
                        file(west(), feature("500108002", "{\"type\":\"Polygon\",\"coordinates\":[]}")),
                        "unreadable-shape",
                        "none"),
                arguments(
                        file(west(), feature("500108002", "{\"type\":\"Polygon\",\"coordinates\":[[\"a\"]]}")),
                        "unreadable-shape",
                        "rings"),
                arguments(
                        file(
                                west(),
                                feature("500108002", ring(106.51, 29.5, 106.52, 29.5, 106.52, 29.51, 106.51, 29.51))),
                        "unreadable-shape",
                        "closed rings"),
                arguments(
                        file(
                                west(),
                                feature(
                                        "500108002",
                                        ring(106.51, 29.5, 106.52, 29.51, 106.52, 29.5, 106.51, 29.51, 106.51, 29.5))),
                        "crosses-itself",
                        "106.515000, 29.505000"),
                arguments(
                        file(west(), feature("500108002", square(29.50, 106.51, 29.51, 106.52))),
                        "swapped",
                        "longitude first"),
                arguments(file(west(), feature("500108002", square(116.3, 39.9, 116.4, 40.0))), "far-away", "116.3"),
                arguments(
                        file(west(), feature("500108002", square(11_856_000, 3_440_000, 11_857_000, 3_441_000))),
                        "off-earth",
                        "degrees"),
                arguments(
                        file(
                                west(),
                                feature(
                                        "500108002",
                                        "{\"type\":\"Polygon\",\"coordinates\":[[[1e999,29.5],[106.52,29.5],[106.52,29.51],[1e999,29.5]]]}")),
                        "unreadable-shape",
                        "rings"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void refusesAndSaysWhatIsWrong(String text, String code, String said) {
        List<PartFinding> findings = findings(text);

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.toString()).contains(said);
        });
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        String text = file(west(), west(), feature("999", square(106.5, 29.5, 106.51, 29.51)));

        assertThat(findings(text))
                .extracting(PartFinding::code)
                .containsExactly("office-twice", "unknown-office", "office-missing");
    }

    private List<PartFinding> findings(String text) {
        return catchThrowableOfType(OutlinesRefused.class, () -> reader.read(text))
                .partFindings();
    }
}
