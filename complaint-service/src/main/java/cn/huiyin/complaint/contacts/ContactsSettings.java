package cn.huiyin.complaint.contacts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.contacts.*}.
 *
 * @param accessesPerDay how often somebody may open contact data a day who does not work for the handling office; 0
 *     for none
 * @param searchesPerDay for how many callers' numbers an operator may search for earlier cases a day: more than anybody
 *     takes calls
 */
@ConfigurationProperties("huiyin.contacts")
record ContactsSettings(
        @DefaultValue("20") int accessesPerDay,
        @DefaultValue("400") int searchesPerDay) {

    ContactsSettings {
        if (accessesPerDay < 0) {
            throw new IllegalArgumentException(
                    "huiyin.contacts.accesses-per-day: %d (expected: >= 0)".formatted(accessesPerDay));
        }
        if (searchesPerDay < 0) {
            throw new IllegalArgumentException(
                    "huiyin.contacts.searches-per-day: %d (expected: >= 0)".formatted(searchesPerDay));
        }
    }
}
