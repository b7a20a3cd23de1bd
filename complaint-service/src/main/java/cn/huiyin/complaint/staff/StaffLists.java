package cn.huiyin.complaint.staff;

import java.util.List;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Calls notify-service with the token of whoever acts, so that it reads nothing that they may not read. */
class StaffLists {

    private static final ParameterizedTypeReference<List<Person>> PEOPLE = new ParameterizedTypeReference<>() {};

    private final RestClient notifyService;

    StaffLists(RestClient notifyService) {
        this.notifyService = notifyService;
    }

    /** @throws RestClientException when there was no good answer */
    List<Person> read(StaffList list) {
        List<Person> people = notifyService
                .get()
                .uri(list.path())
                .headers(headers -> headers.setBearerAuth(ownToken()))
                .retrieve()
                .body(PEOPLE);
        return people == null ? List.of() : people;
    }

    private static String ownToken() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getCredentials() instanceof Jwt token) {
            return token.getTokenValue();
        }
        throw new IllegalStateException("nobody is signed in (expected: who names somebody for a case)");
    }
}
