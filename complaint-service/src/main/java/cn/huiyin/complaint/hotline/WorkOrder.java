package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A work order 工单 of the hotline, readable but not yet checked.
 *
 * @param orderNumber what makes a repetition recognisable; 1 to 100 characters
 * @param reportedAt when the hotline took it
 */
record WorkOrder(
        String orderNumber,
        String text,
        Place place,
        @Nullable Contact contact,
        @Nullable String categoryHint,
        @Nullable Instant reportedAt,
        boolean secret) {}
