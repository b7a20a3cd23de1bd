package cn.huiyin.complaint.cases.related;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Contact;
import java.util.Collection;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Counts the people behind cases: a person is a number or an account; of those who left neither, each case counts. */
@Component
public class Persons {

    private final CallerIndex callers;
    private final RelatedSettings settings;

    Persons(CallerIndex callers, RelatedSettings settings) {
        this.callers = callers;
        this.settings = settings;
    }

    public int count(Collection<Case> cases) {
        return (int) cases.stream().map(this::of).distinct().count();
    }

    /** Whether so many people are behind these that none of them is recognised by being one of them. */
    public boolean areMany(Collection<Case> cases) {
        return count(cases) >= settings.leastPersons();
    }

    private String of(Case current) {
        Contact contact = current.contact();
        return callers.of(contact == null ? null : contact.phone())
                .orElseGet(() -> Objects.requireNonNullElse(
                        current.complaint().citizen(), current.id().value()));
    }
}
