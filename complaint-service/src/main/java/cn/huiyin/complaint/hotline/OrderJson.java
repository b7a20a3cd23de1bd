package cn.huiyin.complaint.hotline;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a call as orders: one object or an array of them. One that cannot be read does not stop the others. */
@Component
class OrderJson {

    static final int MOST = 200;

    private final JsonMapper json;
    private final OrderReader orders;

    OrderJson(JsonMapper json, OrderReader orders) {
        this.json = json;
        this.orders = orders;
    }

    /**
     * Where it happens.
     *
     * @param lon degrees east; given together with {@code lat}, or not at all
     * @param lat degrees north; given together with {@code lon}, or not at all
     * @param address the place in words
     * @param datum what the degrees are counted from: {@code wgs84}, as where nothing is said, {@code gcj02} or {@code bd09}
     */
    record PlaceBody(
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable String address,
            @Nullable String datum) {}

    /**
     * How the caller can be reached; each part may be left out.
     *
     * @param name how the caller wants to be called
     * @param phone telephone number
     * @param email e-mail address
     */
    record ContactBody(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}

    /**
     * A work order 工单 as the hotline sends it. One that lacks something needed is refused by itself, with its reason.
     *
     * @param orderNumber what makes a repetition recognisable; needed, 1 to 100 characters
     * @param text what the caller said; needed unless there is a title
     * @param title a line that stands before the text
     * @param place where it happens
     * @param contact how the caller can be reached
     * @param categoryHint a code or a name of the taxonomy; any other is left out, with a note
     * @param reportedAt when the hotline took it; ISO 8601, or as the hotline writes times
     * @param handedOverAt when the hotline handed it over; the deadlines start then, unless it is too long ago
     * @param secret whether the caller's identity is kept from the party complained about; so it is where nothing is said
     * @param againstOfficials whether it is against officials or units, so that named people alone may see it
     */
    record OrderBody(
            @Nullable String orderNumber,
            @Nullable String text,
            @Nullable String title,
            @Nullable PlaceBody place,
            @Nullable ContactBody contact,
            @Nullable String categoryHint,
            @Nullable String reportedAt,
            @Nullable String handedOverAt,
            @Nullable Boolean secret,
            @Nullable Boolean againstOfficials) {}

    /** @throws ProblemException invalid-input for a body that is neither, and for more than 200 orders or none */
    List<ReadOrder> read(Path file) {
        try {
            return read(json.readTree(file));
        } catch (JacksonException unreadable) {
            throw ProblemException.of(ProblemType.INVALID_INPUT, "body: no readable JSON");
        }
    }

    private List<ReadOrder> read(JsonNode body) {
        if (body.isObject()) {
            return List.of(one(body));
        }
        if (!body.isArray() || body.isEmpty() || body.size() > MOST) {
            throw ProblemException.of(
                    ProblemType.INVALID_INPUT,
                    body.isArray()
                            ? "orders: %d (expected: 1 to %d)".formatted(body.size(), MOST)
                            : "body: neither an order nor an array of orders");
        }
        return body.valueStream().map(this::one).toList();
    }

    private ReadOrder one(JsonNode node) {
        try {
            OrderBody body = json.treeToValue(node, OrderBody.class);
            return orders.read(field -> given(said(body, field)));
        } catch (JacksonException wrongType) {
            return new ReadOrder.Wrong(
                    OrderNumber.plain(node.path("orderNumber").asString("")),
                    "wrong-type",
                    path(wrongType) + ": not what is expected there");
        }
    }

    private static @Nullable Object said(OrderBody body, OrderField field) {
        PlaceBody place = Objects.requireNonNullElse(body.place(), new PlaceBody(null, null, null, null));
        ContactBody contact = Objects.requireNonNullElse(body.contact(), new ContactBody(null, null, null));
        return switch (field) {
            case ORDER_NUMBER -> body.orderNumber();
            case TITLE -> body.title();
            case TEXT -> body.text();
            case DATE -> null;
            case TIME -> body.reportedAt();
            case HANDED_OVER -> body.handedOverAt();
            case ADDRESS -> place.address();
            case NAME -> contact.name();
            case PHONE -> contact.phone();
            case EMAIL -> contact.email();
            case LON -> place.lon();
            case LAT -> place.lat();
            case DATUM -> place.datum();
            case CATEGORY -> body.categoryHint();
            case SECRET -> body.secret();
            case AGAINST_OFFICIALS -> body.againstOfficials();
        };
    }

    private static String given(@Nullable Object said) {
        return Objects.toString(said, "");
    }

    private static String path(JacksonException wrong) {
        String path = wrong.getPath().stream()
                .map(part -> String.valueOf(part.getPropertyName()))
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "order" : path;
    }
}
