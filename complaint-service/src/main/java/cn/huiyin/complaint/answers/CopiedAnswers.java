package cn.huiyin.complaint.answers;

import cn.huiyin.complaint.cases.domain.Answer;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.QueueView;
import cn.huiyin.complaint.cases.queues.Selection;
import cn.huiyin.complaint.cases.store.Scope;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether an answer has words of its own, or only those of a template or of another answer. */
@Component
class CopiedAnswers {

    /** So many of the office's latest finished cases are compared. */
    static final int COMPARED = 100;

    /** At most so many numbers are returned. */
    private static final int MAX_RETURNED = 3;

    private static final Pattern BLANKS = Pattern.compile("【[^】]*】");
    private static final Pattern NO_WORDS = Pattern.compile("[\\s\\p{P}\\p{S}]+");

    private final CaseQueues queues;

    CopiedAnswers(CaseQueues queues) {
        this.queues = queues;
    }

    /** Numbers of other cases of the office that were answered in the same words, the latest first. */
    List<String> saidBefore(Case current, Office office, String text, Instant now) {
        String words = plain(text);
        return queues
                .page(
                        Scope.ofOffice(office.code()),
                        new Selection(QueueView.CLOSED, null, null, null),
                        now,
                        null,
                        COMPARED)
                .items()
                .stream()
                .map(listed -> listed.current())
                .filter(other -> !other.id().equals(current.id()))
                .filter(other -> isSaidIn(other.answer(), words))
                .map(other -> other.number().value())
                .limit(MAX_RETURNED)
                .toList();
    }

    private static boolean isSaidIn(@Nullable Answer answer, String words) {
        return answer != null && plain(answer.text()).equals(words);
    }

    /** Whether it is one of these templates, its blanks unfilled or left out. */
    static boolean isTemplate(String text, List<AnswerTables.Template> templates) {
        String words = plain(BLANKS.matcher(text).replaceAll(""));
        return templates.stream()
                .map(template -> plain(BLANKS.matcher(template.text()).replaceAll("")))
                .anyMatch(words::equals);
    }

    /** The same for texts that differ in spaces, punctuation and the width of letters alone. */
    static String plain(String text) {
        String normalised = Normalizer.normalize(Objects.requireNonNull(text), Normalizer.Form.NFKC);
        return NO_WORDS.matcher(normalised).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
