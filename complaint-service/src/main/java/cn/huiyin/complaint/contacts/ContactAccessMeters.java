package cn.huiyin.complaint.contacts;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts accesses to contact data, granted and refused; alarms watch them (docs/runbook.md). */
@Component
class ContactAccessMeters {

    private static final String TAKEN = "huiyin.contacts.accesses";
    private static final String SEARCHES = "huiyin.contacts.searches";
    private static final String REFUSED = "huiyin.contacts.accesses.refused";

    private final MeterRegistry meters;

    ContactAccessMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void searched() {
        Counter.builder(SEARCHES)
                .description("Searches for the cases of a caller's number")
                .register(meters)
                .increment();
    }

    void taken(String role, ContactAccessPurpose purpose) {
        Counter.builder(TAKEN)
                .description("Accesses to contact data")
                .tag("role", role)
                .tag("purpose", purpose.code())
                .register(meters)
                .increment();
    }

    void refused(String role, String reason) {
        Counter.builder(REFUSED)
                .description("Accesses to contact data that were refused")
                .tag("role", role)
                .tag("reason", reason)
                .register(meters)
                .increment();
    }
}
