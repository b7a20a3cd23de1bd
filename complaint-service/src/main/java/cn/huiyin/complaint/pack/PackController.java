package cn.huiyin.complaint.pack;

import cn.huiyin.complaint.district.DistrictSettings;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The district pack as it was read at the start. */
@RestController
class PackController {

    private final PackOverview chinese;
    private final PackOverview english;

    PackController(DistrictSettings settings) {
        chinese = PackTables.read(settings.folder(), false);
        english = PackTables.read(settings.folder(), true);
    }

    /** Shows what the district pack is made of. Each table with its source and date. */
    @GetMapping("/api/admin/pack")
    PackOverview showPack(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
    }
}
