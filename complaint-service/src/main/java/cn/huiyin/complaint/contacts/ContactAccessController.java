package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.contactaccess.ContactAccessLog;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists who opened contact data: all accesses for supervisors and administrators, the own ones for everybody of the
 * staff.
 */
@RestController
@RequestMapping("/api/contact-accesses")
class ContactAccessController {

    private static final String USUAL_SIZE = "50";
    private static final int LARGEST_SIZE = 100;

    private final ContactAccessLog log;
    private final Clock time;

    ContactAccessController(ContactAccessLog log, Clock time) {
        this.log = log;
        this.time = time;
    }

    /**
     * Lists the accesses of all persons. One page, newest first; the notes for the supervisor alone.
     *
     * @param person only the accesses of this person, by id
     * @param day only the accesses of this day; none for all days
     * @param cursor {@code next} of the page before; none for the first page
     * @param size most accesses on the page
     */
    @GetMapping
    Page<RecordedAccess> listAccesses(
            Actor actor,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(defaultValue = USUAL_SIZE) @Min(1) @Max(LARGEST_SIZE) int size) {
        Page<RecordedAccess> page =
                log.page(person, day, time.instant(), cursor, size).map(RecordedAccess::of);
        return actor.has(Role.SUPERVISOR) ? page : page.map(RecordedAccess::withoutNote);
    }

    /**
     * Lists who opened contact data on one day, and how often. Those with the most accesses first.
     *
     * @param day the day; today where none is said
     */
    @GetMapping("/persons")
    List<AccessesOfPerson> listPersons(@RequestParam(required = false) @Nullable LocalDate day) {
        return log.persons(day == null ? DistrictDay.dateOf(time.instant()) : day).stream()
                .map(AccessesOfPerson::of)
                .toList();
    }

    /**
     * Lists the caller's own accesses. One page, newest first.
     *
     * @param day only the accesses of this day; none for all days
     * @param cursor {@code next} of the page before; none for the first page
     * @param size most accesses on the page
     */
    @GetMapping("/own")
    Page<RecordedAccess> listOwnAccesses(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(defaultValue = USUAL_SIZE) @Min(1) @Max(LARGEST_SIZE) int size) {
        return log.own(actor.subject(), day, time.instant(), cursor, size).map(RecordedAccess::of);
    }
}
