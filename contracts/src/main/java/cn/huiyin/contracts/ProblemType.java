package cn.huiyin.contracts;

/**
 * Every problem document that a route may answer with (RFC 9457). The code is stable and is what clients translate;
 * {@code type} is {@code /problems/<code>}, a page of the documentation.
 */
public enum ProblemType {
    UNREADABLE_BODY(400, "unreadable-body", "The request could not be read"),
    INVALID_INPUT(400, "invalid-input", "Some fields are not valid"),
    MISSING_HEADER(400, "missing-header", "A required header is missing"),
    NOT_SIGNED_IN(401, "not-signed-in", "Sign in first"),
    BAD_SIGNATURE(401, "bad-signature", "The request signature is not valid"),
    NOT_ALLOWED(403, "not-allowed", "Your role does not allow this"),
    NOT_FOUND(404, "not-found", "There is no such thing, or it is not yours"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "This method is not supported here"),
    NOT_ACCEPTABLE(406, "not-acceptable", "No representation that you accept is available"),
    STALE_VERSION(409, "stale-version", "Someone else changed the case meanwhile"),
    STATE_CONFLICT(409, "state-conflict", "The state of the case does not allow this act"),
    PAYLOAD_TOO_LARGE(413, "payload-too-large", "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "This media type is not supported"),
    RULE_REFUSED(422, "rule-refused", "A rule refuses this act"),
    IDEMPOTENCY_KEY_REUSED(422, "idempotency-key-reused", "The idempotency key was used for another request"),
    UNKNOWN_CATEGORY(422, "unknown-category", "There is no such category"),
    UNKNOWN_OFFICE(422, "unknown-office", "There is no such office"),
    OUTSIDE_DISTRICT(422, "outside-district", "The point lies outside the district"),
    COORDINATES_SWAPPED(422, "coordinates-swapped", "Longitude and latitude look swapped"),
    NOT_AN_IMAGE(422, "not-an-image", "The file is not a photo that can be read"),
    TOO_MANY_REQUESTS(429, "too-many-requests", "Too many requests; try again later"),
    CONTACT_ACCESS_USED_UP(429, "contact-access-used-up", "No more contact data can be opened today"),
    INTERNAL_ERROR(500, "internal-error", "Something went wrong on our side"),
    UPSTREAM_UNAVAILABLE(503, "upstream-unavailable", "A part of the service is not available right now"),
    TOO_BUSY(503, "too-busy", "Very many requests are under way right now");

    private final int status;
    private final String code;
    private final String title;

    ProblemType(int status, String code, String title) {
        this.status = status;
        this.code = code;
        this.title = title;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The stable code, kebab case. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** The relative URI reference in {@code type}. */
    public String uri() {
        return "/problems/" + code;
    }
}
