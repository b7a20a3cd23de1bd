package cn.huiyin.complaint.learning;

import cn.huiyin.complaint.cases.store.CaseFacts;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * The engine's first guess of a case, as it is stored: codes, and no word of anybody. Public for the database driver.
 *
 * @param id of the case
 * @param seen the facts of the case when it was read last; while they stand there is nothing new to read
 */
public record FirstGuess(
        @BsonId String id,
        long version,
        Seen seen,
        Guess guess,
        @Nullable SettledGuess settled) {

    static final String ID = "_id";
    static final String VERSION = "version";
    static final String GUESSED_AT = "guess.at";
    static final String SETTLED_AT = "settled.at";

    /** What of the facts of a case changes with a decision about its category or office. */
    public record Seen(
            boolean open,
            @Nullable Boolean triage,
            @Nullable Boolean returned,
            @Nullable String office,
            @Nullable String category) {

        static Seen of(CaseFacts facts) {
            return new Seen(facts.open(), facts.triage(), facts.returned(), facts.office(), facts.category());
        }
    }

    JudgedGuess judged() {
        return new JudgedGuess(guess, settled);
    }

    boolean isOf(CaseFacts facts) {
        return Objects.equals(seen, Seen.of(facts));
    }
}
