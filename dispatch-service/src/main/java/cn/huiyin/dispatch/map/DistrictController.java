package cn.huiyin.dispatch.map;

import cn.huiyin.dispatch.district.DecisionTables;
import cn.huiyin.dispatch.district.DistrictInForce;
import cn.huiyin.dispatch.pack.DistrictPack;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The district's outlines, offices, categories and deadline classes, by the tables and limits that hold now. */
@RestController
class DistrictController {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final DistrictPack pack;
    private final DistrictInForce districts;
    private final JsonMapper json;
    private final Clock clock;
    private final AtomicReference<@Nullable Drawn> latest = new AtomicReference<>();

    DistrictController(DistrictPack pack, DistrictInForce districts, JsonMapper json, Clock clock) {
        this.pack = pack;
        this.districts = districts;
        this.json = json;
        this.clock = clock;
    }

    /** What was answered last; the same until other tables or limits hold. */
    private record Drawn(DecisionTables tables, LocalDate day, DistrictView view, String tag) {

        boolean holdsFor(DecisionTables others, LocalDate today) {
            return tables == others && day.equals(today);
        }
    }

    /** Shows the district. The outlines, offices, categories and deadline classes, as they hold now. */
    @GetMapping(path = "/api/district", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DistrictView> showDistrict() {
        Drawn drawn = drawn();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(drawn.tag())
                .body(drawn.view());
    }

    private Drawn drawn() {
        Instant now = clock.instant();
        DecisionTables tables = districts.at(now).rules().tables();
        ZoneId zone = pack.district().rules().policy().zone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        Drawn known = latest.get();
        if (known != null && known.holdsFor(tables, today)) {
            return known;
        }
        DistrictView view = DistrictView.of(pack, tables, today);
        String tag = DigestUtils.md5DigestAsHex(json.writeValueAsString(view).getBytes(StandardCharsets.UTF_8));
        Drawn drawn = new Drawn(tables, today, view, tag);
        latest.set(drawn);
        return drawn;
    }
}
