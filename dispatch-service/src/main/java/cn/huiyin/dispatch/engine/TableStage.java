package cn.huiyin.dispatch.engine;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.Ruling;
import cn.huiyin.dispatch.district.TableFacts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** Asks the decision tables about a case: who is called in, and which deadline class it has. */
final class TableStage {

    private TableStage() {}

    /** What the tables say, and their version. */
    record Verdict(TableFacts facts, Ruling ruling, DeadlineStage.Verdict deadline, String version) {

        Reason reason() {
            return ruling.rules().isEmpty()
                    ? Reason.of(ReasonCode.RULES_NONE).with("version", version)
                    : Reason.of(ReasonCode.RULES_APPLIED)
                            .with("version", version)
                            .with("rules", ruling.rules());
        }
    }

    /** @param office whose place it is; absent when that is not certain */
    static Verdict rule(
            String text,
            Optional<Category> category,
            Optional<OfficeCode> office,
            Instant registeredAt,
            District district) {
        District.Rules rules = district.rules();
        Sentences sentences = Sentences.of(text, rules.lexicon());
        LocalDateTime filed =
                LocalDateTime.ofInstant(registeredAt, rules.policy().zone());
        TableFacts facts = new TableFacts(
                category,
                office,
                filed,
                rules.policy().isNight(filed.toLocalTime()),
                SignReader.names(sentences, rules.lexicon()));
        Ruling ruling = rules.tables().rule(facts);
        return new Verdict(
                facts,
                ruling,
                DeadlineStage.classify(ruling, facts, sentences, rules.lexicon()),
                rules.tables().version());
    }
}
