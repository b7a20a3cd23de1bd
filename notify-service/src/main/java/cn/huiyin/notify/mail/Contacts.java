package cn.huiyin.notify.mail;

import cn.huiyin.notify.delivery.Breaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/**
 * Asks complaint-service for the address that a citizen left with a case. The answer is used at once and not stored.
 */
class Contacts {

    private final RestClient complaintService;
    private final Retry retry;
    private final CircuitBreaker breaker;

    Contacts(RestClient complaintService, Retry retry, CircuitBreaker breaker) {
        this.complaintService = complaintService;
        this.retry = retry;
        this.breaker = breaker;
    }

    Breaker breaker() {
        return MailConfiguration.seen(breaker);
    }

    boolean isAvailable() {
        return breaker.getState() != CircuitBreaker.State.OPEN;
    }

    /**
     * The address of this case; empty when none was left.
     *
     * @throws org.springframework.web.client.RestClientException when there was no good answer
     */
    Optional<String> emailOf(String caseId) {
        return retry.executeSupplier(() -> breaker.executeSupplier(() -> ask(caseId)));
    }

    private Optional<String> ask(String caseId) {
        try {
            Contact contact = complaintService
                    .get()
                    .uri("/internal/cases/{id}/contact", caseId)
                    .retrieve()
                    .body(Contact.class);
            return Optional.ofNullable(contact).map(Contact::email).filter(email -> !email.isBlank());
        } catch (HttpClientErrorException e) {
            if (e.getStatusCode() == HttpStatus.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Only the address: name and telephone number are not needed. */
    private record Contact(@Nullable String email) {

        /** Keeps the address out of logs. */
        @Override
        public String toString() {
            return "Contact[***]";
        }
    }
}
