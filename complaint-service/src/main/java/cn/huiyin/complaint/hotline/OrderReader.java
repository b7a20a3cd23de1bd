package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Complaint.ExternalOrder;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.OrderWarning;
import cn.huiyin.complaint.cases.domain.OrderWarning.Kind;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.district.District;
import cn.huiyin.platform.text.SanitizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads an order of the hotline. Only an order without number or text is refused. Other unreadable values are kept as
 * they are, with a warning.
 */
@Component
class OrderReader {

    /** As where a line break has cut a row in two, and the telephone stands under the text. */
    private static final Pattern NO_WORD = Pattern.compile("[\\p{N}\\p{P}\\s+]*");

    private final District district;
    private final OrderTimes times;

    OrderReader(District district, OrderTimes times) {
        this.district = district;
        this.times = times;
    }

    /** The text of a field; empty where there is none. */
    interface OrderValues {
        String of(OrderField field);
    }

    ReadOrder read(OrderValues given) {
        String number = given.of(OrderField.ORDER_NUMBER);
        try {
            return order(OrderNumber.read(number), field -> present(field, given.of(field)));
        } catch (WrongValue wrong) {
            return new ReadOrder.Wrong(OrderNumber.plain(number), wrong.code(), String.valueOf(wrong.getMessage()));
        }
    }

    /** In a column for yes and no, 0 and 保密 are values. */
    private static String present(OrderField field, String given) {
        return field != OrderField.SECRET && AbsentValue.is(given) ? "" : given;
    }

    private ReadOrder order(String number, OrderValues said) throws WrongValue {
        String text = text(said);
        ArrayList<OrderWarning> warnings = new ArrayList<>();
        String category = said.of(OrderField.CATEGORY);
        Optional<Category> known = district.categoryCalled(category);
        if (known.isEmpty() && !category.isBlank()) {
            warnings.add(new OrderWarning(Kind.CATEGORY_UNKNOWN, ShortText.of(category)));
        }
        Place place = place(said, warnings);
        Contact contact = contact(said, warnings);
        boolean secret = secret(said.of(OrderField.SECRET), warnings);
        Instant reportedAt = times.reportedAt(said, warnings);
        Instant handedOverAt = times.handedOverAt(said, warnings);
        return new ReadOrder.Order(
                number,
                new Complaint(
                                Channel.HOTLINE,
                                text,
                                known.map(found -> found.code()).orElse(null),
                                place,
                                contact,
                                secret,
                                null,
                                null,
                                new ExternalOrder(number, reportedAt, handedOverAt, warnings),
                                List.of())
                        .againstOfficials(accuses(said.of(OrderField.AGAINST_OFFICIALS))));
    }

    private static String text(OrderValues said) throws WrongValue {
        String text = SanitizedText.of(OrderText.of(said.of(OrderField.TITLE), said.of(OrderField.TEXT)));
        if (NO_WORD.matcher(text).matches()) {
            throw new WrongValue("text-missing", "text: empty (expected: what happened)");
        }
        int length = text.codePointCount(0, text.length());
        if (length > Complaint.MAX_TEXT) {
            throw new WrongValue(
                    "text-too-long", "text: %d characters (expected: <= %d)".formatted(length, Complaint.MAX_TEXT));
        }
        return text;
    }

    private Place place(OrderValues said, List<OrderWarning> warnings) {
        String address =
                Telephone.isOne(said.of(OrderField.ADDRESS)) ? null : SanitizedText.orNull(said.of(OrderField.ADDRESS));
        if (address != null && ShortText.isTooLong(address)) {
            warnings.add(new OrderWarning(Kind.ADDRESS_SHORTENED, address));
            address = ShortText.of(address);
        }
        OrderPoint point = point(said, warnings);
        return point == null ? new Place(null, null, address) : new Place(point.lon(), point.lat(), address);
    }

    private @Nullable OrderPoint point(OrderValues order, List<OrderWarning> warnings) {
        String lon = order.of(OrderField.LON);
        String lat = order.of(OrderField.LAT);
        if (lon.isEmpty() && lat.isEmpty()) {
            return null;
        }
        String datum = order.of(OrderField.DATUM);
        String said = ShortText.of(
                Stream.of(lon, lat, datum).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
        OrderPoint point = OrderPoint.read(lon, lat, datum).orElse(null);
        if (point == null) {
            warnings.add(new OrderWarning(Kind.POINT_UNCLEAR, said));
            return null;
        }
        if (district.contains(point.lon(), point.lat())) {
            return point;
        }
        boolean swapped = district.contains(point.lat(), point.lon());
        warnings.add(new OrderWarning(swapped ? Kind.POINT_SWAPPED : Kind.POINT_OUTSIDE, said));
        return swapped ? new OrderPoint(point.lat(), point.lon()) : null;
    }

    private static @Nullable Contact contact(OrderValues said, List<OrderWarning> warnings) {
        ArrayList<String> kept = new ArrayList<>();
        String name = SanitizedText.orNull(said.of(OrderField.NAME));
        if (name != null && ShortText.isTooLong(name)) {
            warnings.add(new OrderWarning(Kind.NAME_SHORTENED, null));
            kept.add(name);
            name = ShortText.of(name);
        }
        Telephone phone = Telephone.read(said.of(OrderField.PHONE));
        if (phone.warning() != null) {
            warnings.add(new OrderWarning(phone.warning(), null));
            kept.add(Objects.requireNonNull(phone.said()));
        }
        String address = said.of(OrderField.ADDRESS);
        if (Telephone.isOne(address)) {
            warnings.add(new OrderWarning(Kind.PHONE_AND_MORE, null));
            kept.add(address);
        }
        String typedEmail = said.of(OrderField.EMAIL);
        EmailAddress email = EmailAddress.read(typedEmail);
        if (!email.all()) {
            warnings.add(new OrderWarning(Kind.EMAIL_UNCLEAR, null));
            kept.add(SanitizedText.of(typedEmail));
        }
        String asSaid = kept.isEmpty() ? null : String.join("\n", kept);
        return name == null && phone.number() == null && email.address() == null && asSaid == null
                ? null
                : new Contact(name, phone.number(), email.address(), asSaid);
    }

    /**
     * True for anything but an empty cell and a no: an unclear value restricts the case rather than showing it to all.
     */
    private static boolean accuses(String given) {
        return !given.isBlank() && Secrecy.of(given) != Secrecy.OPEN;
    }

    private static boolean secret(String given, List<OrderWarning> warnings) {
        Secrecy secrecy = Secrecy.of(given);
        if (secrecy == Secrecy.UNCLEAR) {
            warnings.add(new OrderWarning(Kind.SECRECY_UNCLEAR, ShortText.of(given)));
        }
        return secrecy != Secrecy.OPEN;
    }
}
