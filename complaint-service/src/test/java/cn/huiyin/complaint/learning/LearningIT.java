package cn.huiyin.complaint.learning;

import static cn.huiyin.complaint.learning.LearningCases.DANZISHI;
import static cn.huiyin.complaint.learning.LearningCases.DAY;
import static cn.huiyin.complaint.learning.LearningCases.DESK;
import static cn.huiyin.complaint.learning.LearningCases.NANPING;
import static cn.huiyin.complaint.learning.LearningCases.NIGHT;
import static cn.huiyin.complaint.learning.LearningCases.byHand;
import static cn.huiyin.complaint.learning.LearningCases.deadline;
import static cn.huiyin.complaint.learning.LearningCases.id;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.RejectionKind;
import cn.huiyin.complaint.cases.domain.acts.CorrectCategory;
import cn.huiyin.complaint.cases.domain.acts.DecideReturn;
import cn.huiyin.complaint.cases.domain.acts.Reject;
import cn.huiyin.complaint.cases.domain.acts.RequestReturn;
import cn.huiyin.complaint.cases.domain.acts.Restrict;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.learning.LearningCases.Day;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.json.JsonValue;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The figures about the engine's first guesses. Each test has a month of its own, so that none counts another's cases.
 */
class LearningIT extends RunningLearning {

    private static final String FIGURES = "/api/statistics/learning";

    @Test
    void countsWhatTheDeskKeptAndChangedAndOpensExactlyThose() {
        Month month = new Month(2021, 1);
        StoredCase closed =
                made.close(month.day(), made.assign(month.day(), made.register(month.day(), "打桩"), NIGHT, NANPING));
        StoredCase moved = made.append(
                made.assign(month.day(), made.register(month.day(), "打桩"), NIGHT, NANPING),
                byHand(month.day(), DAY, DANZISHI));
        StoredCase named = made.append(
                made.triage(month.day(), made.register(month.day(), "打桩"), null), byHand(month.day(), DAY, DANZISHI));
        made.assign(month.day(), made.register(month.day(), "打桩"), NIGHT, NANPING);
        made.drain();

        JsonValue shown = month.figures();

        assertThat(share(shown, "categoryPrecision")).isEqualTo("1/2");
        assertThat(share(shown, "officePrecision")).isEqualTo("1/2");
        assertThat(share(shown, "overruled")).isEqualTo("1/2");
        assertThat(share(shown, "categoryOpen")).isEqualTo("1/4");
        assertThat(share(shown, "officeOpen")).isEqualTo("1/4");
        assertThat(shown.get("categoryConfusions").items().getFirst().get("to").textOrEmpty())
                .isEqualTo(DAY.code());
        assertThat(month.ids("figure=categoryPrecision")).containsExactlyInAnyOrder(id(closed), id(moved));
        assertThat(month.ids("figure=categoryPrecision&part=met")).containsExactly(id(closed));
        assertThat(month.ids("figure=officePrecision&part=missed&of=500108003&became=500108006"))
                .containsExactly(id(moved));
        assertThat(month.ids("figure=overruled&part=met")).containsExactly(id(moved));
        assertThat(month.ids("figure=categoryOpen&part=met")).containsExactly(id(named));
    }

    @Test
    void showsTheCasesOfAFigurePageByPage() {
        Month month = new Month(2021, 3);
        for (int at = 0; at < 3; at++) {
            made.close(month.day(), made.assign(month.day(), made.register(month.day(), "打桩"), NIGHT, NANPING));
        }
        made.drain();

        JsonValue first = month.cases("figure=categoryPrecision&size=2");
        JsonValue second = month.cases(
                "figure=categoryPrecision&size=2&cursor=" + first.get("next").textOrEmpty());

        assertThat(first.get("count").number()).isEqualTo(3);
        assertThat(first.get("items").items()).hasSize(2);
        assertThat(second.get("items").items()).hasSize(1);
        assertThat(second.get("next").textOrEmpty()).isEmpty();
    }

    @Test
    void anUpheldReturnCountsAgainstTheOfficeOnceTheDeskHasAssignedAgain() {
        Month month = new Month(2021, 5);
        StoredCase returned = made.append(
                made.assign(month.day(), made.register(month.day(), "打桩"), NIGHT, NANPING),
                new DecideReturn.HandedBack(
                        month.noon(), DESK, NANPING, "不在辖区", DANZISHI, deadline(month.noon()), "属实"));
        made.drain();
        assertThat(share(month.figures(), "officePrecision")).isEqualTo("0/0");

        made.append(returned, byHand(month.day(), NIGHT, DANZISHI));
        made.drain();

        assertThat(share(month.figures(), "officePrecision")).isEqualTo("0/1");
        assertThat(share(month.figures(), "categoryPrecision")).isEqualTo("1/1");
    }

    @Test
    void aDeniedReturnConfirmsTheOffice() {
        Month month = new Month(2021, 7);
        StoredCase asked = made.append(
                made.assign(month.day(), made.register(month.day(), "打桩"), NIGHT, NANPING),
                new RequestReturn.ReturnRequested(month.noon(), DESK, "不在辖区", DANZISHI));
        made.drain();
        assertThat(share(month.figures(), "officePrecision")).isEqualTo("0/0");

        made.append(asked, new DecideReturn.ReturnDenied(month.noon(), DESK, NANPING, "就在辖区"));
        made.drain();

        assertThat(share(month.figures(), "officePrecision")).isEqualTo("1/1");
    }

    @Test
    void aCorrectedCategoryCountsAtOnceAndTheOfficeWhenTheCaseIsClosed() {
        Month month = new Month(2022, 7);
        StoredCase corrected = made.append(
                made.assign(month.day(), made.register(month.day(), "打桩"), NIGHT, NANPING),
                new CorrectCategory.CategoryCorrected(month.noon(), DESK, NIGHT, DAY, null));
        made.drain();
        JsonValue before = month.figures();
        assertThat(share(before, "categoryPrecision")).isEqualTo("0/1");
        assertThat(share(before, "officePrecision")).isEqualTo("0/0");

        made.close(month.day(), corrected);
        made.drain();

        JsonValue after = month.figures();
        assertThat(share(after, "categoryPrecision")).isEqualTo("0/1");
        assertThat(share(after, "officePrecision")).isEqualTo("1/1");
        assertThat(after.get("categoryConfusions").items().getFirst().get("to").textOrEmpty())
                .isEqualTo(DAY.code());
        assertThat(month.cases("figure=overruled&part=met")
                        .get("items")
                        .items()
                        .getFirst()
                        .get("how")
                        .textOrEmpty())
                .isEqualTo("corrected");
    }

    @Test
    void onlyARejectionThatSpeaksOfTheMatterSaysThatTheCategoryWasWrong() {
        Month month = new Month(2021, 9);
        reject(month, RejectionKind.NOT_ENVIRONMENTAL);
        reject(month, RejectionKind.NOTHING_NEW);
        made.drain();

        assertThat(share(month.figures(), "categoryPrecision")).isEqualTo("0/1");
        assertThat(month.figures()
                        .get("categoryConfusions")
                        .items()
                        .getFirst()
                        .get("to")
                        .textOrEmpty())
                .isEqualTo(SettledGuess.NONE);
    }

    @Test
    void aReportAgainstOfficialsIsInNoFigureOnceItIsRestricted() {
        Month month = new Month(2021, 11);
        StoredCase settled = made.append(
                made.assign(month.day(), made.register(month.day(), "打桩"), NIGHT, NANPING),
                byHand(month.day(), DAY, DANZISHI));
        made.drain();
        assertThat(share(month.figures(), "overruled")).isEqualTo("1/1");

        made.append(settled, new Restrict.Restricted(month.noon(), DESK, "反映经办人员"));
        made.drain();

        assertThat(share(month.figures(), "overruled")).isEqualTo("0/0");
        assertThat(share(month.figures(), "officeOpen")).isEqualTo("0/0");
    }

    @Test
    void callsADifferenceDriftOnlyWhenChanceDoesNotExplainIt() {
        Month before = new Month(2022, 1);
        Month after = new Month(2022, 2);
        for (int at = 0; at < 12; at++) {
            made.close(before.day(), made.assign(before.day(), made.register(before.day(), "打桩"), NIGHT, NANPING));
            made.append(
                    made.assign(after.day(), made.register(after.day(), "打桩"), NIGHT, NANPING),
                    byHand(after.day(), DAY, NANPING));
        }
        made.append(
                made.assign(before.day(), made.register(before.day(), "打桩"), NIGHT, DANZISHI),
                byHand(before.day(), NIGHT, NANPING));
        made.drain();

        JsonValue shown = get(DemoAccount.SUPERVISOR, FIGURES + "?from=2022-02-01&to=2022-02-28")
                .json();

        assertThat(shown.get("previousFrom").textOrEmpty()).isEqualTo("2022-01-04");
        assertThat(shown.get("categoryPrecision")
                        .get("drift")
                        .get("beyondChance")
                        .isTrue())
                .isTrue();
        assertThat(shown.get("officePrecision").get("drift").get("beyondChance").isTrue())
                .isFalse();
        JsonValue category = shown.get("categories").items().getFirst();
        assertThat(category.get("code").textOrEmpty()).isEqualTo(NIGHT.code());
        assertThat(share(category, "share")).isEqualTo("0/12");
        assertThat(category.get("share").get("drift").get("beyondChance").isTrue())
                .isTrue();
        assertThat(category.get("share").get("previousDenominator").number())
                .isEqualTo(get(
                                DemoAccount.SUPERVISOR,
                                FIGURES + "/cases?figure=categoryPrecision&of=" + NIGHT.code()
                                        + "&from=2022-01-04&to=2022-01-31")
                        .json()
                        .get("count")
                        .number());
        JsonValue unnamedNow = shown.get("offices").items().getLast();
        assertThat(unnamedNow.get("code").textOrEmpty()).isEqualTo(DANZISHI.code());
        assertThat(share(unnamedNow, "share")).isEqualTo("0/0");
        assertThat(unnamedNow.get("share").get("previousDenominator").number()).isEqualTo(1);
    }

    @Test
    void storesNoWordOfACase() {
        Month month = new Month(2022, 5);
        StoredCase one = made.close(
                month.day(), made.assign(month.day(), made.register(month.day(), "独一无二的打桩"), NIGHT, NANPING));
        made.drain();

        assertThat(database.getCollection(FirstGuesses.COLLECTION)
                        .find(Filters.eq("_id", id(one)))
                        .first()
                        .toJson())
                .contains(NIGHT.code())
                .doesNotContain("独一无二");
    }

    @Test
    void isForSupervisorsAndItsFiguresForAdministrators() {
        String list = FIGURES + "/cases?figure=overruled";

        assertThat(get(DemoAccount.ADMIN, FIGURES).status()).isEqualTo(200);
        assertThat(get(DemoAccount.ADMIN, list).status()).isEqualTo(403);
        assertThat(get(DemoAccount.SUPERVISOR, list).status()).isEqualTo(200);
        assertThat(get(DemoAccount.SUPERVISOR, EXAMPLES).status()).isEqualTo(403);
        assertThat(get(DemoAccount.SUPERVISOR, PAIRS).status()).isEqualTo(403);
        for (DemoAccount other : List.of(DemoAccount.TRIAGE, DemoAccount.OFFICER_NANPING, DemoAccount.CITIZEN)) {
            assertThat(get(other, FIGURES).status()).isEqualTo(403);
            assertThat(get(other, list).status()).isEqualTo(403);
            assertThat(get(other, EXAMPLES).status()).isEqualTo(403);
            assertThat(get(other, PAIRS).status()).isEqualTo(403);
        }
    }

    @Test
    void refusesAFigureThatThereIsNot() {
        assertThat(get(DemoAccount.SUPERVISOR, FIGURES + "/cases?figure=all").status())
                .isEqualTo(400);
        assertThat(get(DemoAccount.SUPERVISOR, FIGURES + "/cases?figure=overruled&part=half")
                        .status())
                .isEqualTo(400);
    }

    private void reject(Month month, RejectionKind kind) {
        made.append(
                made.triage(month.day(), made.register(month.day(), "工资"), NIGHT),
                new Reject.Rejected(month.noon(), DESK, kind, "不属于环境问题", null));
    }

    private static String share(JsonValue shown, String figure) {
        JsonValue share = shown.get(figure);
        return share.get("numerator").number() + "/" + share.get("denominator").number();
    }

    /** Everything happens on one day of it. */
    private final class Month {

        private final Day day;

        Month(int year, int month) {
            day = new Day(LocalDate.of(year, month, 15));
        }

        Day day() {
            return day;
        }

        Instant noon() {
            return day.noon();
        }

        private String range() {
            LocalDate some = day.day();
            return "from=%s&to=%s".formatted(some.withDayOfMonth(1), some.withDayOfMonth(28));
        }

        JsonValue figures() {
            return get(DemoAccount.SUPERVISOR, FIGURES + "?" + range()).json();
        }

        JsonValue cases(String query) {
            Reply reply = get(DemoAccount.SUPERVISOR, FIGURES + "/cases?" + query + "&" + range());
            assertThat(reply.status()).as(reply.body()).isEqualTo(200);
            return reply.json();
        }

        List<String> ids(String query) {
            return cases(query).get("items").items().stream()
                    .map(one -> one.get("row").get("caseId").textOrEmpty())
                    .toList();
        }
    }
}
