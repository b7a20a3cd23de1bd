package cn.huiyin.complaint.incidents;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Category;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens an incident without a person: one for a case, however often it is called. */
@Component
public class OpenAutomatically {

    private static final int LONGEST_TITLE = 200;

    private final Incidents incidents;
    private final IncidentNumbers numbers;
    private final Clock time;

    OpenAutomatically(Incidents incidents, IncidentNumbers numbers, Clock time) {
        this.incidents = incidents;
        this.numbers = numbers;
        this.time = time;
    }

    /**
     * The number of the incident that begins with this case.
     *
     * @param names of the source; with the category they are the title
     */
    public String numberFor(Case first, List<String> names) {
        String key = "by-itself:" + first.id().value();
        return incidents
                .openedWith(key)
                .orElseGet(() -> open(first, names, key))
                .number();
    }

    private IncidentDocument open(Case first, List<String> names, String key) {
        return incidents.insert(new IncidentDocument(
                numbers.next(time.instant()),
                title(first.category(), names),
                null,
                time.instant().truncatedTo(ChronoUnit.MILLIS),
                key,
                null,
                List.of(),
                List.of(),
                null));
    }

    private static String title(@Nullable Category category, List<String> names) {
        String title = Stream.concat(names.stream(), Stream.ofNullable(category).map(Category::name))
                .collect(Collectors.joining(" "));
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }
}
