package cn.huiyin.complaint.learning;

import static com.mongodb.client.model.Filters.in;

import cn.huiyin.complaint.cases.projections.CaseProjection;
import cn.huiyin.complaint.cases.projections.ChangedCase;
import cn.huiyin.complaint.cases.store.CaseDocument;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.learning.FirstGuess.Seen;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps the first guess of each case and what became of it. A history is read only when those facts of a case have
 * changed that depend on its category or office; most acts do not change them.
 */
@Component
class GuessProjection implements CaseProjection {

    private final MongoCollection<CaseDocument> cases;
    private final FirstGuesses guesses;

    GuessProjection(MongoCollection<CaseDocument> cases, FirstGuesses guesses) {
        this.cases = cases;
        this.guesses = guesses;
    }

    @Override
    public void project(List<ChangedCase> changed) {
        Map<String, FirstGuess> known =
                guesses.of(changed.stream().map(ChangedCase::id).toList());
        List<String> toRead = changed.stream()
                .filter(one -> mayHaveChanged(one, known))
                .map(ChangedCase::id)
                .toList();
        if (toRead.isEmpty()) {
            return;
        }
        ArrayList<FirstGuess> read = new ArrayList<>();
        ArrayList<String> none = new ArrayList<>(toRead);
        cases.find(in(CaseDocument.ID, toRead)).forEach(document -> {
            StoredCase stored = document.stored();
            ReadGuess.of(stored).ifPresent(judged -> {
                none.remove(document.id());
                read.add(new FirstGuess(
                        document.id(),
                        document.version(),
                        Seen.of(document.facts()),
                        judged.guess(),
                        judged.settled()));
            });
        });
        if (!none.isEmpty()) {
            guesses.forget(none);
        }
        if (!read.isEmpty()) {
            guesses.write(read);
        }
    }

    private static boolean mayHaveChanged(ChangedCase one, Map<String, FirstGuess> known) {
        FirstGuess there = known.get(one.id());
        // The facts do not distinguish an answered case from a closed one, and little happens to either.
        return there == null
                || !one.facts().open()
                || Boolean.TRUE.equals(one.facts().restricted())
                || !there.isOf(one.facts());
    }
}
