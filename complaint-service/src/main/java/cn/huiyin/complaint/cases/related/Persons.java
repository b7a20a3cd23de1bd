package cn.huiyin.complaint.cases.related;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Contact;
import java.util.Collection;
import java.util.Optional;
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

    /**
     * By what the same person is known again: a keyed hash of the number, or the account; empty where neither was left.
     */
    public Optional<String> known(Case current) {
        Contact contact = current.contact();
        return callers.of(contact == null ? null : contact.phone())
                .or(() -> Optional.ofNullable(current.complaint().citizen()));
    }

    private String of(Case current) {
        return known(current).orElseGet(() -> current.id().value());
    }
}
