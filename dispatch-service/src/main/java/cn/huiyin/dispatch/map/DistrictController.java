package cn.huiyin.dispatch.map;

import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.dispatch.pack.PackInForce;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The district's outlines, offices, categories and deadline classes; the same until something of it is published, or a day ends. */
@RestController
class DistrictController {

    private final PackInForce packs;
    private final JsonMapper json;
    private final Clock clock;
    private volatile @Nullable Shown shown;

    DistrictController(PackInForce packs, JsonMapper json, Clock clock) {
        this.packs = packs;
        this.json = json;
        this.clock = clock;
    }

    /** What was made of a pack on a day. */
    private record Shown(DistrictPack pack, LocalDate day, DistrictView view, String tag) {}

    /**
     * Shows the district. Its outlines, offices, categories and deadline classes, as they are in force now. Whoever has them
     * asks by their tag whether they still are: a line that was published must not be drawn as it was.
     */
    @GetMapping(path = "/api/district", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DistrictView> showDistrict() {
        Shown now = now();
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ZERO).mustRevalidate().cachePublic())
                .eTag(now.tag())
                .body(now.view());
    }

    private Shown now() {
        Instant moment = clock.instant();
        DistrictPack pack = packs.packAt(moment);
        LocalDate day =
                LocalDate.ofInstant(moment, pack.district().rules().policy().zone());
        Shown last = shown;
        if (last != null && last.pack().equals(pack) && last.day().equals(day)) {
            return last;
        }
        DistrictView view = DistrictView.of(pack, pack.district().rules().tables(), day);
        byte[] written = json.writeValueAsString(view).getBytes(StandardCharsets.UTF_8);
        Shown made = new Shown(pack, day, view, DigestUtils.md5DigestAsHex(written));
        shown = made;
        return made;
    }
}
