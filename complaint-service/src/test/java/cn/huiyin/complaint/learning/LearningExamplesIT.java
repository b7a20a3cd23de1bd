package cn.huiyin.complaint.learning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.acts.CorrectCategory;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples for training that an administrator takes out. */
class LearningExamplesIT extends ServiceWithGuesses {

    @Test
    void aCorrectionBecomesALabelledExample() {
        Month today = new Month(LocalDate.now(DistrictDay.ZONE));
        StoredCase filed = register(today, complaint("无人归类的响声", null, false));
        StoredCase uncategorised = append(triage(today, filed, null), byHand(today, null, NANPING));
        append(uncategorised, new CorrectCategory.CategoryCorrected(today.noon(), DESK, null, DAY, null));
        drain();

        assertThat(get(DemoAccount.ADMIN, EXAMPLES).body().lines())
                .filteredOn(line -> line.contains("无人归类的响声"))
                .singleElement()
                .asString()
                .startsWith("\"noise.construction.day\"")
                .contains("\"corrected\"");
    }

    @Test
    void examplesLeaveWithoutWhomAndOnlyWhereNobodyAskedForSecrecy() {
        Month today = new Month(LocalDate.now(DistrictDay.ZONE));
        Contact contact = new Contact("李晓云", "13800001234", null, null);
        StoredCase open = register(today, complaint("我叫李晓云，电话 13800001234，工地半夜打桩", contact, false));
        StoredCase secret = register(today, complaint("保密的工地半夜打桩", null, true));
        StoredCase erased = register(today, complaint("已经删除的工地打桩", null, false));
        List.of(open, secret, erased)
                .forEach(one -> append(assign(today, one, NIGHT, NANPING), byHand(today, DAY, NANPING)));
        drain();
        database.getCollection("cases").deleteOne(Filters.eq("_id", id(erased)));

        Reply reply = get(DemoAccount.ADMIN, EXAMPLES);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.body())
                .contains("\"noise.construction.day\"", "工地半夜打桩", "\"by-hand\"", "\"g1\"", "\"0.83\"", "\"test-head\"")
                .doesNotContain("李晓云", "13800001234", "保密", "已经删除", id(open), number(open));
        assertThat(get(DemoAccount.ADMIN, "/api/admin/log/complaint-service").body())
                .contains("examples-exported");
    }

    private static String number(StoredCase stored) {
        return stored.current().number().value();
    }
}
