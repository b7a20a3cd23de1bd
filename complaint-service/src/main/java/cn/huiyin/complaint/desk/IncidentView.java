package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.ActOffer;
import cn.huiyin.complaint.incidents.IncidentDocument;
import cn.huiyin.complaint.incidents.Round;
import cn.huiyin.platform.masking.Masking;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An incident as staff see it.
 *
 * @param number number of the incident
 * @param title what its cases are about, in the words of who opened it
 * @param openedAt when it was opened
 * @param openedBy who opened it
 * @param group how many different people stand behind a group complaint; absent where it is none
 * @param cases its cases that the viewer may see
 * @param others how many cases of other offices belong to it
 * @param work what was recorded for all cases, oldest first
 * @param rounds what was done to several cases at once, oldest first
 */
record IncidentView(
        String number,
        String title,
        Instant openedAt,
        @Nullable String openedBy,
        @Nullable Integer group,
        List<IncidentCase> cases,
        int others,
        List<WorkView> work,
        List<RoundView> rounds) {

    /**
     * A case of an incident.
     *
     * @param row the case as lists show it
     * @param acts what can be done to all cases at once, and whether this one allows it now
     */
    record IncidentCase(CaseRow row, List<ActOffer> acts) {}

    /**
     * Work that was recorded for all cases.
     *
     * @param at when
     * @param kind {@code inspection} or {@code note}
     * @param by who recorded it
     * @param text what was found, numbers hidden
     * @param decibel a reading in dB(A); absent where none was taken
     * @param zoneClass the acoustic zone 0 to 4 of the place; absent where it was not said
     */
    record WorkView(
            Instant at,
            String kind,
            @Nullable String by,
            String text,
            @Nullable Double decibel,
            @Nullable Integer zoneClass) {

        static WorkView of(IncidentDocument.Work work) {
            return new WorkView(
                    work.at(),
                    work.kind().name().toLowerCase(Locale.ROOT),
                    work.byName(),
                    Masking.mask(work.text()),
                    work.decibel(),
                    work.zoneClass());
        }
    }

    /**
     * One act on several cases.
     *
     * @param act code of the act
     * @param at when it began
     * @param by who did it
     * @param results what came of it, case by case
     */
    record RoundView(String act, Instant at, @Nullable String by, List<CaseResult> results) {}

    /**
     * What came of an act on one case.
     *
     * @param caseId id of the case
     * @param number of the case; absent where the viewer may not see the case
     * @param result {@code done}, {@code refused} or {@code outstanding}
     * @param refusal why it was refused, a code; absent otherwise
     */
    record CaseResult(
            String caseId,
            @Nullable String number,
            String result,
            @Nullable String refusal) {

        static CaseResult of(Round.Target target, @Nullable String number) {
            String result = target.done() ? target.refusal() == null ? "done" : "refused" : "outstanding";
            return new CaseResult(target.caseId(), number, result, target.refusal());
        }
    }
}
