package cn.huiyin.complaint.incidents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.incidents.*}.
 *
 * @param groupPersons so many different people behind the cases of an incident make it a group complaint; at least 2
 * @param groupClass the deadline class of group complaints, a code of the district pack
 */
@ConfigurationProperties("huiyin.incidents")
record IncidentSettings(
        @DefaultValue("5") int groupPersons,
        @DefaultValue("urgent") String groupClass) {

    IncidentSettings {
        if (groupPersons < 2) {
            throw new IllegalArgumentException(
                    "huiyin.incidents.group-persons: %d (expected: >= 2)".formatted(groupPersons));
        }
    }
}
