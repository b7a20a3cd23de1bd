package cn.huiyin.platform.admin;

import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What administrators changed in this service. */
@RestController
class AdminLogController {

    private static final String USUAL_SIZE = "50";
    private static final int LARGEST_SIZE = 100;

    private final StoredAdminLog log;

    AdminLogController(StoredAdminLog log) {
        this.log = log;
    }

    /**
     * Lists what administrators changed in this service. One page, newest first.
     *
     * @param cursor {@code next} of the page before; none for the first page
     * @param size most entries on the page
     */
    @GetMapping(AdminRoutes.LOG + "${spring.application.name}")
    Page<AdminLogEntry> listChanges(
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(defaultValue = USUAL_SIZE) @Min(1) @Max(LARGEST_SIZE) int size) {
        return log.page(cursor, size);
    }
}
