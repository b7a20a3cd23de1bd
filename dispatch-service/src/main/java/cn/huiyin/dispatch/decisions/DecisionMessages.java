package cn.huiyin.dispatch.decisions;

import cn.huiyin.contracts.CandidateV1;
import cn.huiyin.contracts.CaseEventV1.Registered;
import cn.huiyin.contracts.CaseSnapshotV1;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.DispatchDecidedV1;
import cn.huiyin.contracts.DispatchUndecidedV1;
import cn.huiyin.contracts.PlaceV1;
import cn.huiyin.contracts.ReasonV1;
import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.Office;
import cn.huiyin.dispatch.district.Position;
import cn.huiyin.dispatch.engine.Candidate;
import cn.huiyin.dispatch.engine.Complaint;
import cn.huiyin.dispatch.engine.DispatchDecision;
import cn.huiyin.dispatch.engine.DispatchDecision.Decided;
import cn.huiyin.dispatch.engine.DispatchDecision.Undecided;
import cn.huiyin.dispatch.engine.Reason;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Translates between messages and the engine's types. */
final class DecisionMessages {

    private DecisionMessages() {}

    /** What the engine needs of a registered case; a position without both numbers is left out. */
    static Complaint complaint(CaseSnapshotV1 registered, Registered complaint) {
        PlaceV1 place = complaint.place();
        return new Complaint(
                complaint.text(),
                Optional.ofNullable(complaint.categoryHint()),
                position(place),
                place.address() == null ? "" : place.address(),
                registered.registeredAt());
    }

    static Record message(DispatchDecision decision, CaseSnapshotV1 registered) {
        return switch (decision) {
            case Decided decided -> decided(decided, registered);
            case Undecided undecided -> undecided(undecided, registered);
        };
    }

    private static Optional<Position> position(PlaceV1 place) {
        return place.lon() == null || place.lat() == null
                ? Optional.empty()
                : Optional.of(new Position(place.lon(), place.lat()));
    }

    private static DispatchDecidedV1 decided(Decided decided, CaseSnapshotV1 registered) {
        return new DispatchDecidedV1(
                registered.caseId(),
                registered.number(),
                category(decided.category()),
                office(decided.office()),
                decided.departments().stream()
                        .map(department -> new CodedName(department.code(), department.name()))
                        .toList(),
                decided.deadlineClass().code(),
                rounded(decided.confidence()),
                reasons(decided.reasons()));
    }

    private static DispatchUndecidedV1 undecided(Undecided undecided, CaseSnapshotV1 registered) {
        return new DispatchUndecidedV1(
                registered.caseId(),
                registered.number(),
                category(undecided.category()),
                undecided.deadlineClass().code(),
                undecided.candidates().stream().map(DecisionMessages::candidate).toList(),
                reasons(undecided.reasons()));
    }

    private static CandidateV1 candidate(Candidate candidate) {
        return new CandidateV1(office(candidate.office()), rounded(candidate.score()), reasons(candidate.reasons()));
    }

    private static @Nullable CodedName category(Optional<Category> category) {
        return category.map(found -> new CodedName(found.code().value(), found.name()))
                .orElse(null);
    }

    private static CodedName office(Office office) {
        return new CodedName(office.code().value(), office.name());
    }

    private static List<ReasonV1> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new ReasonV1(reason.code().code(), reason.args()))
                .toList();
    }

    /** Scores are rounded to three decimals. */
    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }
}
