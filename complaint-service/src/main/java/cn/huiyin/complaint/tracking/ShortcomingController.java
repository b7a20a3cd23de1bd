package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.district.Shortcomings;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What citizens may find wanting, by name, for all pages that show a rating or ask for one. */
@RestController
class ShortcomingController {

    private final Shortcomings shortcomings;

    ShortcomingController(Shortcomings shortcomings) {
        this.shortcomings = shortcomings;
    }

    /**
     * Something that a citizen may find wanting in an answer.
     *
     * @param code as a rating or a survey names it
     * @param name in Chinese
     * @param nameEn in English
     */
    record ShortcomingName(String code, String name, String nameEn) {}

    /** Names all that a citizen may find wanting. Which of them a case offers, its act says. */
    @GetMapping("/api/complaints/shortcomings")
    ResponseEntity<List<ShortcomingName>> listShortcomings() {
        List<ShortcomingName> names = shortcomings.all().stream()
                .map(one -> new ShortcomingName(one.code(), one.name(), one.nameEn()))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(names);
    }
}
