package cn.huiyin.dispatch.map;

import cn.huiyin.dispatch.pack.DistrictPack;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The district's outlines, offices, categories and deadline classes; the same until the service starts again. */
@RestController
class DistrictController {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final DistrictView view;
    private final String tag;

    DistrictController(DistrictPack pack, JsonMapper json, Clock clock) {
        ZoneId zone = pack.district().rules().policy().zone();
        this.view = DistrictView.of(pack, LocalDate.ofInstant(clock.instant(), zone));
        byte[] written = json.writeValueAsString(view).getBytes(StandardCharsets.UTF_8);
        this.tag = DigestUtils.md5DigestAsHex(written);
    }

    /** Shows the district. The outlines, offices, categories and deadline classes of the district pack. */
    @GetMapping(path = "/api/district", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DistrictView> showDistrict() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(tag)
                .body(view);
    }
}
