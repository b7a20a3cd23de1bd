package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Complaint.ExternalOrder;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import cn.huiyin.platform.text.TypedText;
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

    OrderJson(JsonMapper json) {
        this.json = json;
    }

    /**
     * Where it happens.
     *
     * @param lon degrees east, WGS84; given together with {@code lat}, or not at all
     * @param lat degrees north, WGS84; given together with {@code lon}, or not at all
     * @param address the place in words
     */
    record PlaceBody(
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable String address) {}

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
     * @param categoryHint a code of the taxonomy
     * @param reportedAt when the hotline took it; ISO 8601, or as the hotline writes times
     * @param secret whether the caller's identity is kept from the party complained about
     */
    record OrderBody(
            @Nullable String orderNumber,
            @Nullable String text,
            @Nullable String title,
            @Nullable PlaceBody place,
            @Nullable ContactBody contact,
            @Nullable String categoryHint,
            @Nullable String reportedAt,
            @Nullable Boolean secret) {}

    /** @throws ProblemException invalid-input for a body that is neither, and for more than 200 orders or none */
    List<Reading> read(Path file) {
        try {
            return read(json.readTree(file));
        } catch (JacksonException unreadable) {
            throw ProblemException.of(ProblemType.INVALID_INPUT, "body: no readable JSON");
        }
    }

    private List<Reading> read(JsonNode body) {
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

    private Reading one(JsonNode node) {
        var orderNumber = TypedText.of(node.path("orderNumber").asString(""));
        try {
            return order(json.treeToValue(node, OrderBody.class));
        } catch (JacksonException wrongType) {
            return new Reading.Wrong(orderNumber, path(wrongType) + ": not what is expected there");
        } catch (WrongValue wrong) {
            return new Reading.Wrong(orderNumber, String.valueOf(wrong.getMessage()));
        }
    }

    private static Reading order(OrderBody body) throws WrongValue {
        var place = Objects.requireNonNullElse(body.place(), new PlaceBody(null, null, null));
        var contact = Objects.requireNonNullElse(body.contact(), new ContactBody(null, null, null));
        var orderNumber = OrderValues.orderNumber(given(body.orderNumber()));
        var complaint = new Complaint(
                Channel.HOTLINE,
                OrderText.of(given(body.title()), given(body.text())),
                OrderValues.blankToNull(body.categoryHint()),
                OrderValues.place(place.lon(), place.lat(), given(place.address())),
                OrderValues.contact(given(contact.name()), given(contact.phone()), given(contact.email())),
                Boolean.TRUE.equals(body.secret()),
                null,
                null,
                new ExternalOrder(orderNumber, ReportedTime.read(given(body.reportedAt()))),
                List.of());
        return new Reading.Order(orderNumber, complaint, null);
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String path(JacksonException wrong) {
        var path = wrong.getPath().stream()
                .map(part -> String.valueOf(part.getPropertyName()))
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "order" : path;
    }
}
