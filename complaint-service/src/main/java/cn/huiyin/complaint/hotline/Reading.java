package cn.huiyin.complaint.hotline;

import org.jspecify.annotations.Nullable;

/** What a row or a JSON object was read as. */
sealed interface Reading {

    /** Empty where there is none. */
    String orderNumber();

    /** @param note what the hotline should know about how it was read */
    record Order(WorkOrder order, @Nullable String note) implements Reading {
        @Override
        public String orderNumber() {
            return order.orderNumber();
        }
    }

    /** @param reason one plain sentence, without contact data */
    record Wrong(String orderNumber, String reason) implements Reading {}
}
