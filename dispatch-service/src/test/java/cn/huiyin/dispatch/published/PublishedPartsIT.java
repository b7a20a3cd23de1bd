package cn.huiyin.dispatch.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.Outlines.OfficeAtPoint;
import cn.huiyin.dispatch.district.TextHead;
import cn.huiyin.dispatch.engine.Complaint;
import cn.huiyin.dispatch.engine.DispatchDecision;
import cn.huiyin.dispatch.engine.DispatchDecision.Decided;
import cn.huiyin.dispatch.engine.Dispatcher;
import cn.huiyin.dispatch.engine.HybridStage;
import cn.huiyin.dispatch.engine.KeywordStage;
import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import cn.huiyin.dispatch.pack.NananPack;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishedPartsIT {

    private static final DistrictPack PACK = DistrictPackReader.read(NananPack.folder());
    private static final String HEAD_OF_PACK =
            PACK.district().rules().head().orElseThrow().version();
    private static final Instant FIRST = Instant.parse("2026-03-10T04:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-03-20T04:00:00Z");

    private final List<Publication> stored = new ArrayList<>();
    private Instant knownUntil = SECOND.plusSeconds(10);
    private final PublishedParts parts = replica();

    @Test
    void decidesACaseByTheTablesThatWereInForceWhenItWasFiled() {
        publish(leadOf("UMB"), SECOND);
        publish(leadOf("HCC"), FIRST);
        parts.refresh();

        assertThat(lead(FIRST.minusMillis(1))).isEqualTo("EEB");
        assertThat(lead(FIRST)).isEqualTo("HCC");
        assertThat(lead(SECOND.minusMillis(1))).isEqualTo("HCC");
        assertThat(lead(SECOND)).isEqualTo("UMB");
    }

    @Test
    void namesTheVersionAndTheRulesInTheDecision() {
        publish(leadOf("UMB"), FIRST);
        parts.refresh();

        assertThat(decide(FIRST).reasons())
                .filteredOn(reason -> reason.code().stage().equals("rules"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.args())
                        .containsEntry("version", List.of("2026.1+1"))
                        .containsEntry(
                                "rules",
                                List.of("night-noise-said", "late-at-night-said", "rule-noise-construction-night")));
    }

    @Test
    void decidesTheSameComplaintTheSameAfterALaterVersionHasTakenEffect() {
        publish(leadOf("UMB"), FIRST);
        parts.refresh();
        DispatchDecision before = decide(FIRST.plusSeconds(60));

        publish(leadOf("HCC"), SECOND);
        parts.refresh();

        assertThat(decide(FIRST.plusSeconds(60))).isEqualTo(before);
    }

    @Test
    void bringsAnEarlierTableBackByPublishingItAgain() {
        publish(leadOf("UMB"), FIRST);
        publish(leadOf("EEB"), SECOND);
        parts.refresh();

        assertThat(lead(SECOND)).isEqualTo("EEB");
        assertThat(parts.at(SECOND).rules().tables().version()).isEqualTo("2026.1+2");
    }

    @Test
    void knowsNoMomentThatTheSourceMayStillPublishFor() {
        assertThat(parts.isKnownAt(FIRST)).isFalse();
        parts.refresh();

        assertThat(parts.isKnownAt(knownUntil.minusMillis(1))).isTrue();
        assertThat(parts.isKnownAt(knownUntil)).isFalse();
    }

    @Test
    void keepsWhatItKnowsWhileTheSourceIsAway() {
        publish(leadOf("UMB"), FIRST);
        parts.refresh();
        PublishedParts cutOff = new PublishedParts(PACK, _ -> {
            throw new IllegalStateException("away");
        });

        assertThatThrownBy(cutOff::refresh).hasMessage("away");
        assertThat(cutOff.isKnownAt(FIRST)).isFalse();
        assertThat(lead(FIRST)).isEqualTo("UMB");
    }

    @Test
    void forgetsWhatARestoredDatabaseDoesNotHaveAnyMore() {
        publish(leadOf("UMB"), FIRST);
        publish(leadOf("HCC"), FIRST);
        parts.refresh();
        stored.clear();
        publish(leadOf("TRB"), FIRST);
        parts.refresh();

        assertThat(lead(FIRST)).isEqualTo("TRB");
    }

    @Test
    void leavesOutATableThatThePackDoesNotGoWithAnyMore() {
        publish(leadOf("GONE"), FIRST);
        publish(leadOf("UMB"), SECOND);
        parts.refresh();

        assertThat(lead(FIRST)).isEqualTo("EEB");
        assertThat(lead(SECOND)).isEqualTo("UMB");
    }

    @Test
    void decidesByTheOutlinesThatWereInForceWhenItWasFiledAndCountsTheVersion() throws IOException {
        publish("outlines", OutlineFiles.danzishiAndLongmenhaoExchanged(), SECOND);
        publish(leadOf("UMB"), FIRST);
        parts.refresh();

        assertThat(officeAtDanzishi(SECOND.minusMillis(1))).contains(OutlineFiles.DANZISHI);
        assertThat(officeAtDanzishi(SECOND)).contains(OutlineFiles.LONGMENHAO);
        assertThat(parts.at(SECOND).rules().tables().version()).isEqualTo("2026.1+2");
        assertThat(lead(SECOND)).isEqualTo("UMB");
        assertThat(parts.packAt(SECOND).outlineOf(OutlineFiles.LONGMENHAO).json())
                .isEqualTo(PACK.outlineOf(OutlineFiles.DANZISHI).json());
    }

    @Test
    void readsTheNamesThatWereInForceWhenItWasFiled() throws IOException {
        publish("gazetteer", Places.ofPackAnd("回音测试广场,landmark,500108005,,,text,0.9"), SECOND);
        parts.refresh();

        assertThat(parts.at(SECOND.minusMillis(1)).gazetteer().search("回音测试广场", 1))
                .isEmpty();
        assertThat(parts.at(SECOND).gazetteer().search("回音测试广场", 1))
                .singleElement()
                .satisfies(place -> assertThat(place.office()).isEqualTo(OutlineFiles.LONGMENHAO));
        assertThat(parts.at(SECOND).gazetteer().search("重邮", 1)).isNotEmpty();
    }

    @Test
    void forgetsAWithdrawnPlaceAndItsOtherNames() throws IOException {
        publish("gazetteer", Places.ofPackWithout("重庆邮电大学"), SECOND);
        parts.refresh();

        assertThat(parts.at(FIRST).gazetteer().mentionedIn("住在重邮附近")).isNotEmpty();
        assertThat(parts.at(SECOND).gazetteer().mentionedIn("住在重邮附近")).isEmpty();
    }

    @Test
    void leavesOutOutlinesThatThePackDoesNotGoWithAnyMore() throws IOException {
        publish("outlines", OutlineFiles.ofPack().replace(OutlineFiles.DANZISHI.value(), "500999001"), FIRST);
        parts.refresh();

        assertThat(officeAtDanzishi(FIRST)).contains(OutlineFiles.DANZISHI);
    }

    @Test
    void readsTextsByTheHeadThatWasInForceWhenTheCaseWasFiled() throws IOException {
        publish("text-head", TextHeads.ofPackAs("new"), FIRST);
        publish("text-head", TextHeads.ofPack(), SECOND);
        parts.refresh();

        assertThat(headOf(FIRST.minusMillis(1))).isEqualTo(HEAD_OF_PACK);
        assertThat(headOf(FIRST)).isEqualTo("new");
        assertThat(headOf(SECOND.minusMillis(1))).isEqualTo("new");
        assertThat(headOf(SECOND)).as("brought back").isEqualTo(HEAD_OF_PACK);
        assertThat(parts.at(SECOND).rules().tables().version()).isEqualTo("2026.1+2");
    }

    @Test
    void keepsTheHeadWhenAnotherPartIsPublishedOverIt() throws IOException {
        publish("text-head", TextHeads.ofPackAs("new"), FIRST);
        publish("outlines", OutlineFiles.danzishiAndLongmenhaoExchanged(), SECOND);
        parts.refresh();

        assertThat(headOf(SECOND)).isEqualTo("new");
        assertThat(officeAtDanzishi(SECOND)).contains(OutlineFiles.LONGMENHAO);
    }

    @Test
    void readsByTheSameHeadInEveryReplicaAndNeverByAnOlderOne() throws IOException {
        publish("text-head", TextHeads.ofPackAs("new"), FIRST);
        parts.refresh();
        PublishedParts other = replica();

        assertThat(other.isKnownAt(FIRST)).as("waits until it has asked").isFalse();
        other.refresh();

        assertThat(decideByMeaning(FIRST, other)).isEqualTo(decideByMeaning(FIRST, parts));
        assertThat(headOf(FIRST, other)).isEqualTo("new");
    }

    @Test
    void leavesOutAHeadThatThePackDoesNotGoWithAnyMore() throws IOException {
        publish("text-head", TextHeads.ofPackAs("new").replace(TextHeads.TOILET, "odour.gone"), FIRST);
        parts.refresh();

        assertThat(headOf(FIRST)).isEqualTo(HEAD_OF_PACK);
    }

    private PublishedParts replica() {
        return new PublishedParts(
                PACK,
                after -> new PublicationSource.Answer(
                        knownUntil,
                        stored.size(),
                        List.copyOf(stored.subList(Math.min(after, stored.size()), stored.size()))));
    }

    private String headOf(Instant filed) {
        return headOf(filed, parts);
    }

    /** As the decision says. */
    private static String headOf(Instant filed, PublishedParts replica) {
        return decideByMeaning(filed, replica).reasons().stream()
                .filter(reason -> reason.code() == ReasonCode.TEXT_MODEL)
                .map(reason -> reason.args().get("version").getFirst())
                .findFirst()
                .orElseThrow();
    }

    private static DispatchDecision decideByMeaning(Instant filed, PublishedParts replica) {
        Complaint complaint = new Complaint("工地夜间施工噪音扰民", Optional.empty(), Optional.empty(), "弹子石街道", filed);
        return new Dispatcher(new HybridStage(_ -> new float[TextHead.DIMENSIONS]))
                .decide(complaint, replica.at(filed));
    }

    private Optional<OfficeCode> officeAtDanzishi(Instant filed) {
        return parts.at(filed).outlines().officeAt(OutlineFiles.IN_DANZISHI).map(OfficeAtPoint::office);
    }

    private void publish(String part, String text, Instant effectiveFrom) {
        stored.add(new Publication(stored.size() + 1, part, text, effectiveFrom));
    }

    private void publish(String dmn, Instant effectiveFrom) {
        publish("responsibility", dmn, effectiveFrom);
    }

    private String lead(Instant filed) {
        return ((Decided) decide(filed)).departments().getFirst().code();
    }

    private DispatchDecision decide(Instant filed) {
        Complaint complaint = new Complaint("工地夜间施工噪音扰民", Optional.empty(), Optional.empty(), "弹子石街道", filed);
        return new Dispatcher(new KeywordStage()).decide(complaint, parts.at(filed));
    }

    /** The pack's table with another lead for night work. */
    private static String leadOf(String department) {
        try {
            String table = Files.readString(NananPack.folder().resolve("responsibility.dmn"));
            String cell = "<outputEntry id=\"rule-noise-construction-night-lead\"><text>\"";
            return table.replace(cell + "EEB", cell + department);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
