package cn.huiyin.dispatch.published;

import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.Position;
import cn.huiyin.dispatch.pack.NananPack;
import java.io.IOException;
import java.nio.file.Files;

/** The pack's outlines, and the same with two offices in each other's place. */
final class OutlineFiles {

    static final OfficeCode DANZISHI = new OfficeCode("500108006");
    static final OfficeCode LONGMENHAO = new OfficeCode("500108005");
    static final Position IN_DANZISHI = new Position(106.5878, 29.5856);

    private OutlineFiles() {}

    static String ofPack() throws IOException {
        return Files.readString(NananPack.folder().resolve("offices.geojson"));
    }

    static String danzishiAndLongmenhaoExchanged() throws IOException {
        return ofPack().replace(DANZISHI.value(), "exchanged")
                .replace(LONGMENHAO.value(), DANZISHI.value())
                .replace("exchanged", LONGMENHAO.value());
    }
}
