package cn.huiyin.notify.accounts;

import cn.huiyin.platform.pack.PackTable;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of the departments of the district pack for which somebody may speak. */
record Departments(Set<String> codes) {

    /** As the responsibility table writes the office of the place itself. */
    private static final String OFFICE_OF_THE_PLACE = "TOWN";

    static Departments read(Path pack) {
        return new Departments(PackTable.read(pack.resolve("departments.csv"), "code").rows().stream()
                .map(row -> row.required("code"))
                .filter(code -> !code.equals(OFFICE_OF_THE_PLACE))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(String code) {
        return codes.contains(code);
    }
}
