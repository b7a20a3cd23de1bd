package cn.huiyin.complaint.districtparts;

import cn.huiyin.complaint.districtparts.TrialRequests.Answer;
import cn.huiyin.complaint.districtparts.TrialRequests.Asked;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemDocument;
import cn.huiyin.platform.problem.ProblemError;
import cn.huiyin.platform.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Calls dispatch-service with the token of the administrator, which is checked there again. */
class DispatchClient {

    private final RestClient client;

    DispatchClient(RestClient client) {
        this.client = client;
    }

    /** @throws ProblemException with all that is wrong with the part; upstream-unavailable when there is no answer */
    Answer tryPart(Asked asked) {
        try {
            Answer answer = client.post()
                    .uri("/internal/part-trials")
                    .headers(headers -> headers.setBearerAuth(token()))
                    .body(asked)
                    .retrieve()
                    .body(Answer.class);
            if (answer != null) {
                return answer;
            }
        } catch (HttpClientErrorException refused) {
            if (refused.getStatusCode() == HttpStatus.BAD_REQUEST) {
                throw problem(refused);
            }
        } catch (RestClientException away) {
            // Handled below, like any other useless answer.
        }
        throw ProblemException.of(ProblemType.UPSTREAM_UNAVAILABLE, "dispatch-service does not answer.");
    }

    private static ProblemException problem(HttpClientErrorException refused) {
        ProblemDocument document = refused.getResponseBodyAs(ProblemDocument.class);
        if (document == null) {
            return ProblemException.of(ProblemType.INVALID_INPUT, "The part cannot be used.");
        }
        ProblemException problem = ProblemException.of(ProblemType.INVALID_INPUT, document.detail());
        for (ProblemError error : document.errors()) {
            String detail = error.detail();
            problem = problem.at(error.pointer(), error.code(), detail == null ? "" : detail);
        }
        return problem;
    }

    private static String token() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getCredentials() instanceof Jwt token) {
            return token.getTokenValue();
        }
        throw ProblemException.of(ProblemType.NOT_SIGNED_IN, "Sign in first.");
    }
}
