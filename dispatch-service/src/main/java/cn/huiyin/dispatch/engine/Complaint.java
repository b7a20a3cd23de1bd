package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.Position;
import java.time.Instant;
import java.util.Optional;

/**
 * Complaint 投诉: the part of a complaint that dispatching needs.
 *
 * @param text the citizen's words; the first line, or the first sentence, counts as the title
 * @param hint the category that the citizen chose; any string, known or not
 * @param position where the citizen put the pin; may lie anywhere
 * @param address the address in the citizen's words; may be empty
 */
public record Complaint(
        String text, Optional<String> hint, Optional<Position> position, String address, Instant registeredAt) {}
