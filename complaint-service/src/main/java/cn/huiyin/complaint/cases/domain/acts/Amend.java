package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.CaseState.REGISTERED;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;
import static cn.huiyin.complaint.cases.domain.DeadlineKind.CONTACT;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Amendments;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CommandWithPhotos;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Input;
import cn.huiyin.complaint.cases.domain.InputType;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Amend 补正: contact data, the place, more of what happened or photos are given later. What was said first stays in the
 * history.
 */
public final class Amend implements CaseAct<Amend.Command> {

    /** That a case may have in all: those of the complaint, and as many twice over. */
    static final int MOST_PHOTOS = 3 * Complaint.MAX_PHOTOS;

    private static final Contact NO_CONTACT = new Contact(null, null, null);

    /**
     * What is not given stays as it was.
     *
     * @param lon degrees east, WGS84; given together with lat, or not at all
     * @param lat degrees north, WGS84; given together with lon, or not at all
     * @param photos at most 9 at a time
     */
    public record Command(
            @Nullable @Size(max = 2000) @Input(InputType.LONG_TEXT)
            String text,

            @Nullable @Size(max = 200) String address,
            @Nullable @Input(InputType.LONGITUDE) Double lon,
            @Nullable @Input(InputType.LATITUDE) Double lat,
            @Nullable @Size(max = 200) String name,

            @Nullable @Size(max = 40) @Pattern(regexp = Contact.PHONE)
            String phone,

            @Nullable @Size(max = 200) @Pattern(regexp = Contact.EMAIL)
            String email,

            @Size(max = Complaint.MAX_PHOTOS) @Input(InputType.PHOTOS)
            List<String> photos)
            implements CommandWithPhotos {

        public Command {
            text = OptionalText.orNull(text);
            address = OptionalText.orNull(address);
            name = OptionalText.orNull(name);
            phone = OptionalText.digits(phone);
            email = OptionalText.orNull(email);
            // Absent where none are sent.
            photos = photos == null ? List.of() : List.copyOf(photos);
        }

        @Override
        public Command withPhotos(List<String> stored) {
            return new Command(text, address, lon, lat, name, phone, email, stored);
        }

        boolean hasContact() {
            return Stream.of(name, phone, email).anyMatch(Objects::nonNull);
        }

        boolean hasPlace() {
            return Stream.of(address, lon, lat).anyMatch(Objects::nonNull);
        }

        @Override
        public String toString() {
            return "Amend.Command[masked]";
        }
    }

    /**
     * @param contact all contact data as it is now, where it was amended; shown nowhere but in a recorded view
     * @param place as it is now, where it was amended
     * @param newContact whether contact data was amended
     * @param address in words, where the place was amended
     * @param contactDeadline for the office that can call now and could not before
     * @param photos ids of the added photos; null where none were added
     */
    public record Amended(
            Instant at,
            CaseActor by,
            @Nullable Contact contact,
            @Nullable Place place,

            @Nullable @Shown(toCitizen = true, inWordsOfCitizen = true)
            String text,

            @Nullable @Shown(toCitizen = true, inWordsOfCitizen = true)
            String address,

            @Nullable @Shown(toCitizen = true) Boolean newContact,
            @Nullable Deadline contactDeadline,
            @Nullable @Shown(toCitizen = true) List<String> photos)
            implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            Amendments before = draft.before().amendments();
            draft.keep(new Amendments(
                    contact == null ? before.contact() : contact,
                    place == null ? before.place() : place,
                    photos == null
                            ? before.photos()
                            : Stream.concat(before.photos().stream(), photos.stream())
                                    .toList()));
            if (contactDeadline != null) {
                draft.start(List.of(contactDeadline));
            }
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("amend", "补正", Command.class)
                .by(Party.CITIZEN, Party.OPERATOR, Party.TRIAGE)
                .from(REGISTERED, TRIAGE, ASSIGNED, IN_PROGRESS)
                .to(REGISTERED, TRIAGE, ASSIGNED, IN_PROGRESS)
                .because("changes no state; what was said first stays")
                .events(Amended.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return refused(context, command)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(amended(context, command)));
    }

    private static Optional<Refusal> refused(ActContext context, Command command) {
        if (command.text() == null
                && !command.hasContact()
                && !command.hasPlace()
                && command.photos().isEmpty()) {
            return Optional.of(new Refusal(
                    Refusal.Kind.RULE, "nothing-said", "Nothing is amended (expected: at least one field).", "text"));
        }
        if (context.current().photos().size() + command.photos().size() > MOST_PHOTOS) {
            return Optional.of(new Refusal(
                    Refusal.Kind.RULE, "photos-full", "A case holds at most " + MOST_PHOTOS + " photos.", "photos"));
        }
        return PointCheck.refusal(context.codes(), command.lon(), command.lat());
    }

    private static Amended amended(ActContext context, Command command) {
        Contact contact = command.hasContact() ? contact(context.current(), command) : null;
        Place place = command.hasPlace() ? place(context.current(), command) : null;
        return new Amended(
                context.now(),
                context.by(),
                contact,
                place,
                command.text(),
                place == null ? null : place.address(),
                contact == null ? null : Boolean.TRUE,
                contactDeadline(context, contact),
                command.photos().isEmpty() ? null : command.photos());
    }

    private static Contact contact(Case current, Command command) {
        Contact before = Objects.requireNonNullElse(current.contact(), NO_CONTACT);
        return new Contact(
                command.name() == null ? before.name() : command.name(),
                command.phone() == null ? before.phone() : command.phone(),
                command.email() == null ? before.email() : command.email(),
                before.asSaid());
    }

    /** A new address without a point takes the old point away: it is where the old address was. */
    private static Place place(Case current, Command command) {
        String address = command.address() == null ? current.place().address() : command.address();
        return new Place(command.lon(), command.lat(), address);
    }

    private static @Nullable Deadline contactDeadline(ActContext context, @Nullable Contact contact) {
        Case current = context.current();
        boolean becomesReachable = contact != null && contact.reachable() && !current.reachable();
        return becomesReachable
                        && current.office() != null
                        && current.deadlines().latest(CONTACT).isEmpty()
                ? context.start(CONTACT, context.deadlineClass())
                : null;
    }
}
