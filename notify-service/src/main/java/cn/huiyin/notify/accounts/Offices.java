package cn.huiyin.notify.accounts;

import cn.huiyin.platform.pack.PackTable;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of the street offices of the district pack. */
record Offices(Set<String> codes) {

    static Offices read(Path pack) {
        return new Offices(PackTable.read(pack.resolve("offices.csv"), "code").rows().stream()
                .map(row -> row.required("code"))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(String code) {
        return codes.contains(code);
    }
}
