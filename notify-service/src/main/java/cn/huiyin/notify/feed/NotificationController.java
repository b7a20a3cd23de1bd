package cn.huiyin.notify.feed;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The messages of whoever is signed in, in the language that their browser asks for. */
@RestController
@RequestMapping("/api/notifications")
class NotificationController {

    private static final String USUAL_SIZE = "20";
    private static final int LARGEST_SIZE = 100;

    private final Inboxes inboxes;
    private final Streams streams;

    NotificationController(Inboxes inboxes, Streams streams) {
        this.inboxes = inboxes;
        this.streams = streams;
    }

    /**
     * Lists the caller's messages. One page, newest first, in the language that the browser asks for.
     *
     * @param cursor {@code next} of the page before; none for the first page
     * @param size most messages on the page
     */
    @GetMapping
    NotificationPage listNotifications(
            Actor actor,
            Locale language,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(defaultValue = USUAL_SIZE) @Min(1) @Max(LARGEST_SIZE) int size) {
        return inboxes.page(Reader.of(actor), cursor, size, language);
    }

    /**
     * Marks a message as read. By this reader only; again is no error.
     *
     * @param id of the message
     */
    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void markNotificationRead(Actor actor, @PathVariable String id) {
        if (!inboxes.markRead(Reader.of(actor), id)) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "There is no such message for you.");
        }
    }

    /**
     * Streams the caller's new messages. Each as an event {@code notification}, and a {@code ping} every 15 s. A client
     * that comes back with the id of the last event it saw is first given what it missed. Staff are told by an event
     * {@code case} with {@code caseId} and {@code version} when a case that they may see has changed; without both,
     * many have.
     *
     * @param lastEventId id of the last event that was seen; browsers send it by themselves
     */
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter streamNotifications(
            Actor actor,
            Locale language,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Cursor lastEventId) {
        return streams.open(Reader.of(actor), language, lastEventId);
    }
}
