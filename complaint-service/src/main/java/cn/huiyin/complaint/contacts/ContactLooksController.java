package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.looks.ContactLooks;
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

/** Lists who looked at contact data: all looks for supervisors and administrators, the own ones for everybody of the staff. */
@RestController
@RequestMapping("/api/contact-looks")
class ContactLooksController {

    private static final String USUAL_SIZE = "50";
    private static final int LARGEST_SIZE = 100;

    private final ContactLooks looks;
    private final Clock time;

    ContactLooksController(ContactLooks looks, Clock time) {
        this.looks = looks;
        this.time = time;
    }

    /**
     * Lists the looks of all persons. One page, newest first; the notes for the supervisor alone.
     *
     * @param person only the looks of this person, by id
     * @param day only the looks of this day; none for all days
     * @param cursor {@code next} of the page before; none for the first page
     * @param size most looks on the page
     */
    @GetMapping
    Page<RecordedLook> listLooks(
            Actor actor,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(defaultValue = USUAL_SIZE) @Min(1) @Max(LARGEST_SIZE) int size) {
        Page<RecordedLook> page =
                looks.page(person, day, time.instant(), cursor, size).map(RecordedLook::of);
        return actor.has(Role.SUPERVISOR) ? page : page.map(RecordedLook::withoutNote);
    }

    /**
     * Lists who looked on one day, and how often. Those with the most looks first.
     *
     * @param day the day; today where none is said
     */
    @GetMapping("/persons")
    List<LooksOfPerson> listPersons(@RequestParam(required = false) @Nullable LocalDate day) {
        return looks.persons(day == null ? DistrictDay.dateOf(time.instant()) : day).stream()
                .map(LooksOfPerson::of)
                .toList();
    }

    /**
     * Lists the caller's own looks. One page, newest first.
     *
     * @param day only the looks of this day; none for all days
     * @param cursor {@code next} of the page before; none for the first page
     * @param size most looks on the page
     */
    @GetMapping("/own")
    Page<RecordedLook> listOwnLooks(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(defaultValue = USUAL_SIZE) @Min(1) @Max(LARGEST_SIZE) int size) {
        return looks.page(actor.subject(), day, time.instant(), cursor, size).map(RecordedLook::of);
    }
}
