package cn.huiyin.complaint.hotline;

import static cn.huiyin.contracts.HotlineSignature.SIGNATURE;
import static cn.huiyin.contracts.HotlineSignature.TIMESTAMP;

import cn.huiyin.contracts.HotlineSignature;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import cn.huiyin.platform.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Accepts only signed calls on the hotline's routes. The body is copied to a temporary file to compute its digest; the
 * route reads it from there, and the file is deleted when the call ends.
 */
final class SignatureFilter extends OncePerRequestFilter {

    static final String PATHS = "/api/hotline/*";

    /** Request attribute: the temporary file with the body. */
    static final String BODY = "huiyin.hotline.body";

    private final Optional<HotlineSignature> expected;
    private final Problems problems;

    /** @param expected empty when no secret was agreed on: nothing is let through then */
    SignatureFilter(Optional<HotlineSignature> expected, Problems problems) {
        this.expected = expected;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String timestamp = Objects.requireNonNullElse(request.getHeader(TIMESTAMP), "");
        String signature = Objects.requireNonNullElse(request.getHeader(SIGNATURE), "");
        if (expected.isEmpty()) {
            refuse(response, "No secret is agreed on with a hotline.");
        } else if (timestamp.isEmpty() || signature.isEmpty()) {
            refuse(response, TIMESTAMP + ", " + SIGNATURE + ": missing (expected: both)");
        } else if (!expected.get().timely(timestamp)) {
            refuse(
                    response,
                    "%s: not now (expected: epoch seconds within %d minutes)"
                            .formatted(TIMESTAMP, HotlineSignature.WINDOW.toMinutes()));
        } else if (request.getContentLengthLong() > SpooledBody.LARGEST) {
            refuse(response, SpooledBody.tooLarge());
        } else {
            check(request, response, chain, expected.get(), timestamp, signature);
        }
    }

    private void check(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            HotlineSignature expected,
            String timestamp,
            String signature)
            throws ServletException, IOException {
        try (SpooledBody spooled = SpooledBody.of(request)) {
            String digest = HotlineSignature.digest(spooled.file());
            if (expected.fits(signature, timestamp, request.getMethod(), target(request), digest)) {
                request.setAttribute(BODY, spooled.file());
                chain.doFilter(request, response);
            } else {
                refuse(response, SIGNATURE + ": does not fit this call");
            }
        } catch (ProblemException tooLarge) {
            refuse(response, tooLarge);
        }
    }

    private static String target(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private void refuse(HttpServletResponse response, String detail) throws IOException {
        refuse(response, ProblemException.of(ProblemType.BAD_SIGNATURE, detail));
    }

    private void refuse(HttpServletResponse response, ProblemException problem) throws IOException {
        problems.write(response, problem.type(), problem.detail());
    }
}
