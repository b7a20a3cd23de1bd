package cn.huiyin.complaint.cases.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said after the complaint and is used instead of it; the complaint itself stays as it was said.
 *
 * @param contact null where it was not amended
 * @param place null where it was not amended
 * @param photos ids of those that were added
 */
public record Amendments(
        @Nullable Contact contact, @Nullable Place place, List<String> photos) {}
