package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Department;
import cn.huiyin.complaint.cases.domain.DistrictCodes;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.NoiseLimit;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.RejectionKind;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import cn.huiyin.complaint.cases.domain.acts.Accept;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.cases.domain.acts.AskCitizen;
import cn.huiyin.complaint.cases.domain.acts.AssignByHand;
import cn.huiyin.complaint.cases.domain.acts.AutoAssign;
import cn.huiyin.complaint.cases.domain.acts.Close;
import cn.huiyin.complaint.cases.domain.acts.DecideExtension;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import cn.huiyin.complaint.cases.domain.acts.LogContact;
import cn.huiyin.complaint.cases.domain.acts.LogInspection;
import cn.huiyin.complaint.cases.domain.acts.Rate;
import cn.huiyin.complaint.cases.domain.acts.Register;
import cn.huiyin.complaint.cases.domain.acts.Reject;
import cn.huiyin.complaint.cases.domain.acts.Reopen;
import cn.huiyin.complaint.cases.domain.acts.Reply;
import cn.huiyin.complaint.cases.domain.acts.RequestExtension;
import cn.huiyin.complaint.cases.domain.acts.SendToTriage;
import cn.huiyin.complaint.cases.domain.acts.Withdraw;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A case that goes the way that chance takes it, by the rules of the trade. The same seed gives the same way. */
final class RandomHistory {

    static final List<Office> OFFICES = List.of(new Office("500108006", "弹子石街道"), new Office("500108007", "南山街道"));

    private static final Duration LONGEST_PAUSE = Duration.ofDays(4);

    private final Random random;
    private final CaseDecider decider;
    private Instant now;

    RandomHistory(long seed, Instant begin) {
        random = new Random(seed);
        decider = new CaseDecider(new RandomDueTimes(), new TheseOffices());
        now = begin;
        pass();
    }

    Register.Registered register(long sequence) {
        Complaint complaint =
                new Complaint(Channel.HOTLINE, "噪声", null, Place.UNKNOWN, null, false, null, null, null, List.of());
        return decider.register(CaseNumber.of("NA", LocalDate.of(2022, 1, 1), sequence), complaint, now);
    }

    /** What happens next; empty when chance proposes what a rule refuses. */
    List<CaseEvent> next(Case current) {
        pass();
        CaseCommand command = command();
        Party party = Acts.of(command).description().parties().stream()
                .sorted()
                .findFirst()
                .orElseThrow();
        return switch (decider.decide(current, command, new CaseActor(party, "subject of " + party, null), now)) {
            case Decision.Accepted accepted -> accepted.events();
            case Decision.Refused ignored -> List.of();
        };
    }

    /** The two acts after which nothing else can happen are rare. */
    private CaseCommand command() {
        return switch (random.nextInt(rarely() ? 16 : 14)) {
            case 0 -> new AutoAssign.Command(office(), null, List.of(), "standard", List.of());
            case 1 -> new SendToTriage.Command(null, "standard", List.of(), List.of());
            case 2 -> new AssignByHand.Command(office().code(), null, null, "by hand");
            case 3 -> new Accept.Command();
            case 4 -> new LogContact.Command(LogContact.Outcome.REACHED, "called");
            case 5 -> new LogInspection.Command("seen", null, null);
            case 6 -> new GiveAnswer.Command("done", Outcome.SUPPORTED, null, null);
            case 7 -> new Rate.Command(true, satisfaction(), null);
            case 8 -> new Reopen.Command("again");
            case 9 -> new Close.Command(null);
            case 10 -> new RequestExtension.Command(2, "more time");
            case 11 -> new DecideExtension.Command(true, "it is needed");
            case 12 -> new AskCitizen.Command("since when?");
            case 13 -> new Reply.Command("since May");
            case 14 -> new Reject.Command(RejectionKind.NOT_ENVIRONMENTAL, "not ours", "court");
            default -> new Withdraw.Command(null);
        };
    }

    private static final class TheseOffices implements DistrictCodes {

        @Override
        public Optional<Office> office(String code) {
            return OFFICES.stream().filter(office -> office.code().equals(code)).findFirst();
        }

        @Override
        public Optional<Category> category(String code) {
            return Optional.empty();
        }

        @Override
        public Optional<Department> department(String code) {
            return Optional.of(new Department(code, code));
        }

        @Override
        public boolean contains(double lon, double lat) {
            return true;
        }

        @Override
        public Optional<NoiseLimit> noiseLimit(@Nullable Category category, @Nullable Integer zoneClass, Instant at) {
            return Optional.empty();
        }

        @Override
        public Duration longestStatedAgo() {
            return Duration.ofDays(3);
        }

        @Override
        public List<String> shortcomings(@Nullable Category category) {
            return List.of();
        }

        @Override
        public boolean headApprovesAnswers(Office office) {
            return false;
        }

        @Override
        public boolean knowsDeadlineClass(String code) {
            return true;
        }
    }

    private final class RandomDueTimes extends HourlyDueTimes {

        @Override
        public Deadline start(DeadlineKind kind, String deadlineClass, Instant startedAt) {
            Instant due = random.nextInt(20) == 0 ? null : startedAt.plus(Duration.ofHours(1 + random.nextInt(200)));
            return new Deadline(kind, startedAt, due, due == null ? 2027 : null, null, null, "1", "1");
        }
    }

    private void pass() {
        now = now.plus(Duration.ofMillis(random.nextLong(LONGEST_PAUSE.toMillis())));
    }

    private boolean rarely() {
        return random.nextInt(4) == 0;
    }

    private Office office() {
        return OFFICES.get(random.nextInt(OFFICES.size()));
    }

    private Satisfaction satisfaction() {
        return Satisfaction.values()[random.nextInt(Satisfaction.values().length)];
    }
}
