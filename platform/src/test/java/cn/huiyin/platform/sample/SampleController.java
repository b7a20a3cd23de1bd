package cn.huiyin.platform.sample;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.problem.ProblemException;
import com.mongodb.MongoTimeoutException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One route of each kind. */
@RestController
class SampleController {

    record Place(@DecimalMax("180") double lon) {}

    record Note(
            @NotBlank @Size(max = 20) String text,
            @Valid Place place,
            @Nullable List<@Valid Place> others) {}

    @PostMapping(path = "/api/notes", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> write(
            @RequestHeader("Idempotency-Key") String key, @RequestBody @Valid Note note, Optional<Actor> actor) {
        return Map.of("text", note.text(), "by", actor.map(Actor::name).orElse("nobody"), "key", key);
    }

    @GetMapping("/api/notes")
    Map<String, String> list(
            @RequestParam(defaultValue = "50") @Max(100) int size,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @Nullable Actor actor) {
        return Map.of("size", String.valueOf(size), "by", actor == null ? "nobody" : actor.name());
    }

    @GetMapping("/api/me")
    Actor me(Actor actor) {
        return actor;
    }

    @GetMapping("/api/desk")
    String desk() {
        return "desk";
    }

    @GetMapping("/api/unlisted")
    String unlisted() {
        return "nobody sees this";
    }

    @GetMapping("/api/failures/{kind}")
    String fail(@PathVariable String kind) {
        throw switch (kind) {
            case "refused" ->
                ProblemException.of(ProblemType.RULE_REFUSED, "A rule says no.").at("/text", "too-long");
            case "database" -> new MongoTimeoutException("secret address of the database");
            default -> new IllegalStateException("secret of the inside 13812345678");
        };
    }
}
