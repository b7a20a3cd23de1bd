package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.Complaint;
import org.jspecify.annotations.Nullable;

/** What a row or a JSON object was read as. */
sealed interface Reading {

    /** Number of the work order 工单; empty where there is none. */
    String orderNumber();

    /**
     * Readable, but not yet checked.
     *
     * @param orderNumber what makes a repetition recognisable; 1 to 100 characters
     * @param note what the hotline should know about how it was read
     */
    record Order(
            String orderNumber,
            Complaint complaint,
            @Nullable String note) implements Reading {}

    /** @param reason one plain sentence, without contact data */
    record Wrong(String orderNumber, String reason) implements Reading {}
}
