package cn.huiyin.dispatch.measure;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.Position;
import cn.huiyin.dispatch.engine.Complaint;
import cn.huiyin.dispatch.engine.DispatchDecision;
import cn.huiyin.dispatch.engine.DispatchDecision.Decided;
import cn.huiyin.dispatch.engine.Dispatcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** How often the place is read right, over invented addresses of which a reader said what must become of them. */
public final class PlaceEvaluation {

    private static final String ASK = "ask";
    private static final String OUTSIDE = "outside";
    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");
    private static final String NIGHT_WORK = "工地夜间施工噪音扰民";

    private final List<Judged> judged;

    private PlaceEvaluation(List<Judged> judged) {
        this.judged = judged;
    }

    /** What became of an address. */
    public enum Outcome {
        RIGHT,
        RIGHTLY_ASKED,
        WRONG,
        NEEDLESSLY_ASKED
    }

    /**
     * An address and what is right for it.
     *
     * @param part which half of the file: the second was written when the first had been tuned
     * @param trap what makes it hard
     * @param expected the name of an office, {@code ask} or {@code outside}; the engine assigns no case of the last two
     */
    record Address(String part, String trap, String address, String text, Optional<Position> pin, String expected) {

        Complaint complaint() {
            return new Complaint(text.isEmpty() ? NIGHT_WORK : text, Optional.empty(), pin, address, NOON);
        }

        Outcome outcome(DispatchDecision decision) {
            boolean ask = expected.equals(ASK) || expected.equals(OUTSIDE);
            if (decision instanceof Decided decided) {
                return decided.office().name().equals(expected) ? Outcome.RIGHT : Outcome.WRONG;
            }
            return ask ? Outcome.RIGHTLY_ASKED : Outcome.NEEDLESSLY_ASKED;
        }
    }

    /** @param saysElsewhere whether a reason names another district */
    record Judged(Address address, Outcome outcome, DispatchDecision decision, boolean saysElsewhere) {}

    /** Decides every address of the file. */
    public static PlaceEvaluation of(Dispatcher dispatcher, District district) {
        return new PlaceEvaluation(addresses().stream()
                .map(address -> judge(address, dispatcher.decide(address.complaint(), district)))
                .toList());
    }

    private static Judged judge(Address address, DispatchDecision decision) {
        boolean saysElsewhere = decision.reasons().stream()
                .anyMatch(reason -> reason.code() == ReasonCode.PLACE_ADDRESS_ELSEWHERE
                        || reason.code() == ReasonCode.PLACE_TEXT_ELSEWHERE);
        return new Judged(address, address.outcome(decision), decision, saysElsewhere);
    }

    /** Those that went wrong or were asked needlessly, for who looks into them. */
    public Stream<String> failures() {
        return judged.stream()
                .filter(each -> each.outcome() == Outcome.WRONG || each.outcome() == Outcome.NEEDLESSLY_ASKED)
                .map(each -> "%s %s [%s] %s|%s -> %s"
                        .formatted(
                                each.outcome(),
                                each.address().expected(),
                                each.address().trap(),
                                each.address().address(),
                                each.address().text(),
                                each.decision() instanceof Decided decided
                                        ? decided.office().name() + " " + decided.confidence()
                                        : each.decision().reasons()));
    }

    /** How many addresses of a part had an outcome; of all parts where none is named. */
    public Share share(String part, Outcome... outcomes) {
        List<Judged> asked = of(part);
        long hits = asked.stream()
                .filter(each -> List.of(outcomes).contains(each.outcome()))
                .count();
        return new Share(hits, asked.size());
    }

    /** Of the addresses in other districts, those of which the engine says so. */
    public Share saidElsewhere(String part) {
        List<Judged> outside = of(part).stream()
                .filter(each -> each.address().expected().equals(OUTSIDE))
                .toList();
        return new Share(outside.stream().filter(Judged::saysElsewhere).count(), outside.size());
    }

    List<String> traps() {
        return judged.stream().map(each -> each.address().trap()).distinct().toList();
    }

    List<Judged> trap(String trap) {
        return judged.stream()
                .filter(each -> each.address().trap().equals(trap))
                .toList();
    }

    private List<Judged> of(String part) {
        return judged.stream()
                .filter(each -> part.isEmpty() || each.address().part().equals(part))
                .toList();
    }

    private static List<Address> addresses() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = PlaceEvaluation.class.getResourceAsStream("/addresses.csv")) {
            return format.parse(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)).stream()
                    .map(row -> new Address(
                            row.get("part"),
                            row.get("trap"),
                            row.get("address"),
                            row.get("text"),
                            row.get("lon").isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new Position(
                                            Double.parseDouble(row.get("lon")), Double.parseDouble(row.get("lat")))),
                            row.get("expected")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
