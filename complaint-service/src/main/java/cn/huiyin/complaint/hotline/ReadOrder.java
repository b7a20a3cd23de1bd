package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.Complaint;

/** What a row or a JSON object was read as. */
sealed interface ReadOrder {

    /** Number of the work order 工单; empty where there is none. */
    String orderNumber();

    /**
     * Read, but not yet checked.
     *
     * @param orderNumber what makes a repetition recognisable; 1 to 100 characters
     */
    record Order(String orderNumber, Complaint complaint) implements ReadOrder {}

    /**
     * @param code kebab case; pages translate it
     * @param reason one plain sentence, without contact data
     */
    record Wrong(String orderNumber, String code, String reason) implements ReadOrder {}
}
