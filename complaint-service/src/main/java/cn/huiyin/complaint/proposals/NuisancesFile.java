package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.proposals.domain.Nuisance;
import cn.huiyin.complaint.proposals.domain.Nuisances;
import cn.huiyin.platform.pack.PackTable;
import java.nio.file.Path;
import java.util.List;

/** Reads {@code nuisances.csv} of a district pack; a wrong row stops the start. */
public final class NuisancesFile {

    private static final String FILE = "nuisances.csv";
    private static final String NUMBER = "[1-9][0-9]{0,3}";
    private static final String LIST = "\\|";

    private NuisancesFile() {}

    public static Nuisances read(Path pack) {
        return new Nuisances(
                PackTable.read(pack.resolve(FILE), "nuisance", "categories", "words", "metres", "days").rows().stream()
                        .map(NuisancesFile::nuisance)
                        .toList());
    }

    private static Nuisance nuisance(PackTable.Row row) {
        return new Nuisance(
                row.required("nuisance"),
                List.of(row.required("categories").split(LIST)),
                List.of(row.required("words").split(LIST)),
                Integer.parseInt(row.matching("metres", NUMBER, "metres, 1 to 9999")),
                Integer.parseInt(row.matching("days", NUMBER, "days, 1 to 9999")));
    }
}
