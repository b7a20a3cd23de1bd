package cn.huiyin.complaint.contacts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.contacts.*}.
 *
 * @param looksPerDay how often somebody may open contact data a day who does not work for the handling office; 0
 *     for none
 */
@ConfigurationProperties("huiyin.contacts")
record ContactsSettings(@DefaultValue("20") int looksPerDay) {

    ContactsSettings {
        if (looksPerDay < 0) {
            throw new IllegalArgumentException(
                    "huiyin.contacts.looks-per-day: %d (expected: >= 0)".formatted(looksPerDay));
        }
    }
}
