package cn.huiyin.complaint.calendar;

import cn.huiyin.complaint.calendar.CalendarStates.CalendarState;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.AlsoAnswers;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The working calendar, for administrators. */
@RestController
@RequestMapping("/api/admin/calendar")
class CalendarController {

    private final UploadCalendar uploadCalendar;
    private final CalendarStates states;

    CalendarController(UploadCalendar uploadCalendar, CalendarStates states) {
        this.uploadCalendar = uploadCalendar;
        this.states = states;
    }

    /** Shows the calendar: which years it covers, and what was laid over that of the pack. */
    @GetMapping
    CalendarState showCalendar() {
        return states.now();
    }

    /** Shows what an upload would do. Nothing changes. */
    @PostMapping("/previews")
    CalendarPreview previewCalendar(@RequestBody @Valid CalendarForm body) {
        return uploadCalendar.preview(body);
    }

    /** Lays a year of days over the calendar. Deadlines that run keep the due times that they have. */
    @AlsoAnswers(ProblemType.STATE_CONFLICT)
    @PostMapping("/uploads")
    CalendarState uploadCalendar(@RequestBody @Valid CalendarForm body, Actor admin) {
        uploadCalendar.upload(admin, body);
        return states.now();
    }
}
