package cn.huiyin.bench;

import cn.huiyin.localstack.console.StackFailure;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * Copies of stored cases, as if they had been filed on other days and handled by other offices: what is a date is
 * moved, what is a number, an id or an office is replaced, wherever it stands. Search and statistics are left to the
 * service.
 */
final class CaseCopies {

    private static final int BATCH = 1000;
    private static final ZoneId DISTRICT = ZoneId.of("Asia/Shanghai");

    private static final int BASE = Character.MAX_RADIX;
    private static final Pattern DEADLINE = Pattern.compile(
            "(ASSIGN|ACCEPT|CONTACT|ANSWER|REVIEW|RE_REVIEW|LEAD|SUPERVISION)\\|([0-9a-z]+)\\|([0-9a-z]+)\\|(.*)");
    private static final Pattern PART = Pattern.compile("[^|=,]+");

    private final MongoCollection<BsonDocument> cases;
    private final List<String> offices;

    /** @param offices codes, each of which gets as many copies as the others */
    CaseCopies(MongoCollection<BsonDocument> cases, List<String> offices) {
        this.cases = cases;
        this.offices = offices;
    }

    /**
     * Copies stored cases in turn, as many each day.
     *
     * @param first ordinal of the first copy; no two copies may have the same
     * @param days over how many days, the last of which is today
     */
    void add(List<BsonDocument> originals, int first, int count, int days) {
        if (originals.isEmpty()) {
            throw new StackFailure("There is no case to copy.");
        }
        for (int start = 0; start < count; start += BATCH) {
            cases.insertMany(
                    IntStream.range(start, Math.min(count, start + BATCH))
                            .mapToObj(i -> copy(
                                    originals.get(i % originals.size()),
                                    first + i,
                                    offices.get(i / originals.size() % offices.size()),
                                    (int) ((long) i * days / count)))
                            .toList(),
                    new InsertManyOptions().ordered(false));
        }
    }

    static BsonDocument copy(BsonDocument original, int ordinal, String office, int daysAgo) {
        Duration shift = Duration.ofDays(daysAgo);
        Map<String, String> texts = new HashMap<>();
        String number = original.getString("number").getValue();
        Instant registeredAt = Instant.ofEpochMilli(
                        UUID.fromString(original.getString("_id").getValue()).getMostSignificantBits() >>> 16)
                .minus(shift);
        String sequence = "%06d".formatted(ordinal);
        texts.put(number, number.split("-")[0] + "-" + day(registeredAt) + "-" + sequence);
        texts.put(original.getString("_id").getValue(), id(registeredAt, ordinal));
        texts.put(original.getString("sequence").getValue(), sequence);
        original.getDocument("counting")
                .getArray("days")
                .forEach(day -> texts.put(
                        day.asString().getValue(),
                        LocalDate.parse(day.asString().getValue())
                                .minusDays(daysAgo)
                                .toString()));
        BsonDocument facts = original.getDocument("facts");
        if (facts.containsKey("office")) {
            texts.put(facts.getString("office").getValue(), office);
        }
        BsonDocument copy = changed(original, texts, shift).asDocument();
        copy.put("idempotencyKey", new BsonString("copy:" + ordinal));
        copy.put("dirty", BsonBoolean.TRUE);
        copy.remove("pending");
        return copy;
    }

    private static String day(Instant at) {
        return at.atZone(DISTRICT).format(DateTimeFormatter.BASIC_ISO_DATE).substring(0, 8);
    }

    /** Ids rise with time, as those of the service do. */
    private static String id(Instant at, int ordinal) {
        return new UUID(at.toEpochMilli() << 16 | 0x7000L | ordinal & 0xFFF, 0x8000000000000000L | ordinal).toString();
    }

    private static BsonValue changed(BsonValue value, Map<String, String> texts, Duration shift) {
        return switch (value) {
            case BsonDocument document -> {
                BsonDocument copy = new BsonDocument();
                document.forEach((name, field) -> copy.put(name, changed(field, texts, shift)));
                yield copy;
            }
            case BsonArray array ->
                new BsonArray(
                        array.stream().map(item -> changed(item, texts, shift)).toList());
            case BsonDateTime date -> new BsonDateTime(date.getValue() - shift.toMillis());
            case BsonString text -> new BsonString(changed(text.getValue(), texts, shift));
            default -> value;
        };
    }

    /** Deadlines, reasons and who acted are stored as one text each, of parts. */
    private static String changed(String text, Map<String, String> texts, Duration shift) {
        Matcher deadline = DEADLINE.matcher(text);
        if (deadline.matches()) {
            return String.join(
                    "|",
                    deadline.group(1),
                    moved(deadline.group(2), shift),
                    moved(deadline.group(3), shift),
                    deadline.group(4));
        }
        return PART.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(texts.getOrDefault(part.group(), part.group())));
    }

    private static String moved(String millis, Duration shift) {
        return Long.toString(Long.parseLong(millis, BASE) - shift.toMillis(), BASE);
    }
}
