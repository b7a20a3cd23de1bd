package cn.huiyin.dispatch.map;

import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.dispatch.pack.PackInForce;
import cn.huiyin.dispatch.pack.PlaceNote;
import cn.huiyin.dispatch.pack.findings.PartRefused;
import cn.huiyin.dispatch.published.RefusedParts;
import cn.huiyin.platform.pack.PackTable;
import cn.huiyin.platform.pack.PackTable.Row;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Looks at stops and landmarks that an administrator hands in, before they are tried on cases; nothing is kept. */
@RestController
class GazetteerChecksController {

    private static final int LONGEST_FILE = 1_000_000;

    private final PackInForce packs;
    private final Clock clock;

    GazetteerChecksController(PackInForce packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    /**
     * The stops and landmarks of the gazetteer.
     *
     * @param text a CSV table, at most 1,000,000 characters
     */
    record GazetteerFile(@NotBlank @Size(max = LONGEST_FILE) String text) {}

    /**
     * What stands in the file, and what of it may be a slip.
     *
     * @param rows the cells of each row by column, in the order of the file
     * @param notes what may be a slip and is not in what is in force
     */
    record GazetteerCheck(List<Map<String, String>> rows, List<PlaceNote> notes) {}

    /** Checks stops and landmarks. A file that cannot be used is refused with each row that is wrong; slips are shown. */
    @PostMapping(
            path = "/api/admin/gazetteer-checks",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    GazetteerCheck checkGazetteer(@RequestBody @Valid GazetteerFile file) {
        DistrictPack pack = packs.packAt(clock.instant());
        try {
            PackTable table = pack.gazetteer(file.text());
            return new GazetteerCheck(table.rows().stream().map(Row::cells).toList(), pack.notes(table));
        } catch (PartRefused refused) {
            throw RefusedParts.problem(refused);
        }
    }
}
