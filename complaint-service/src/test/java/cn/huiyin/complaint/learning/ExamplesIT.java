package cn.huiyin.complaint.learning;

import static cn.huiyin.complaint.learning.LearningCases.DAY;
import static cn.huiyin.complaint.learning.LearningCases.DESK;
import static cn.huiyin.complaint.learning.LearningCases.NANPING;
import static cn.huiyin.complaint.learning.LearningCases.NIGHT;
import static cn.huiyin.complaint.learning.LearningCases.byHand;
import static cn.huiyin.complaint.learning.LearningCases.complaint;
import static cn.huiyin.complaint.learning.LearningCases.id;
import static cn.huiyin.complaint.learning.LearningCases.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.acts.CorrectCategory;
import cn.huiyin.complaint.cases.domain.acts.Restrict;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.learning.LearningCases.Day;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of examples and of judged pairs that an administrator downloads for training. */
class ExamplesIT extends RunningLearning {

    @Test
    void aCorrectionBecomesALabelledExample() {
        Day today = Day.today();
        StoredCase filed = made.register(today, complaint("无人归类的响声", null, false));
        StoredCase uncategorised = made.append(made.triage(today, filed, null), byHand(today, null, NANPING));
        made.append(uncategorised, new CorrectCategory.CategoryCorrected(today.noon(), DESK, null, DAY, null));
        made.drain();

        assertThat(get(DemoAccount.ADMIN, EXAMPLES).body().lines())
                .filteredOn(line -> line.contains("无人归类的响声"))
                .singleElement()
                .asString()
                .startsWith("\"noise.construction.day\"")
                .contains("\"corrected\"");
    }

    @Test
    void examplesLeaveWithoutWhomAndOfSecretCasesTheMatterAlone() {
        Day today = Day.today();
        Contact contact = new Contact("李晓云", "13800001234", null, null);
        StoredCase open = made.register(today, complaint("我叫李晓云，电话 13800001234，工地半夜打桩", contact, false));
        StoredCase secret = made.register(today, complaint("我住翠屏小区3栋501。云栖工地的搅拌机响到天亮", contact, true));
        StoredCase onlyOneself = made.register(today, complaint("我家娃娃高三，求安静", null, true));
        StoredCase erased = made.register(today, complaint("已经删除的工地打桩", null, false));
        List.of(open, secret, onlyOneself, erased)
                .forEach(one -> made.append(made.assign(today, one, NIGHT, NANPING), byHand(today, DAY, NANPING)));
        made.drain();
        database.getCollection("cases").deleteOne(Filters.eq("_id", id(erased)));

        Reply reply = get(DemoAccount.ADMIN, EXAMPLES);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.body())
                .contains(
                        "\"noise.construction.day\"",
                        "工地半夜打桩",
                        "\"某工地的搅拌机响到天亮\"",
                        "\"by-hand\"",
                        "\"g1\"",
                        "\"0.83\"",
                        "\"test-head\"")
                .doesNotContain("李晓云", "13800001234", "翠屏", "501", "云栖", "高三", "已经删除", id(open), number(open));
        assertThat(get(DemoAccount.ADMIN, "/api/admin/log/complaint-service").body())
                .contains("examples-exported");
    }

    @Test
    void pairsThatPeopleJudgedLeaveAsNumbersAlone() {
        Day today = Day.today();
        StoredCase first =
                made.assign(today, made.register(today, complaint("翠屏小区旁边的云栖工地半夜打桩", null, true)), NIGHT, NANPING);
        StoredCase second =
                made.assign(today, made.register(today, complaint("云栖工地通宵施工，打桩", null, true)), NIGHT, NANPING);
        StoredCase other = made.assign(today, made.register(today, complaint("好味火锅的油烟大", null, true)), DAY, NANPING);
        StoredCase restricted =
                made.assign(today, made.register(today, complaint("云栖工地有人收钱不管", null, true)), NIGHT, NANPING);
        made.drain();
        String incident = open(first, second);
        assertThat(dismiss(other, first)).isEqualTo(204);
        assertThat(dismiss(restricted, first)).isEqualTo(204);
        made.append(restricted, new Restrict.Restricted(today.noon(), DESK, "反映经办人员"));
        made.drain();

        Reply reply = get(DemoAccount.ADMIN, PAIRS);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.body().lines().skip(1))
                .hasSize(2)
                .anySatisfy(
                        line -> assertThat(line).startsWith("\"yes\",\"p1\"").contains("\"yes\",\"no\",\"no\""))
                .anySatisfy(line -> assertThat(line).startsWith("\"no\",\"p2\""));
        assertThat(reply.body()).doesNotContain("云栖", "翠屏", "好味", id(first), number(first), id(other), incident);
        assertThat(get(DemoAccount.ADMIN, "/api/admin/log/complaint-service").body())
                .contains("pairs-exported");
    }

    private String open(StoredCase... members) {
        List<Map<String, Object>> seen = Stream.of(members)
                .map(one -> Map.<String, Object>of("caseId", id(one), "version", one.version()))
                .toList();
        Reply reply = desk.post("/api/incidents", Map.of("title", "夜间施工", "cases", seen), DemoAccount.TRIAGE);
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json().get("number").textOrEmpty();
    }

    private int dismiss(StoredCase one, StoredCase other) {
        String path = "/api/cases/%s/proposals/%s/dismissal".formatted(id(one), id(other));
        return put(DemoAccount.TRIAGE, path).status();
    }
}
