package cn.huiyin.complaint.cases.search;

import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.acts.Amend;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.platform.masking.Masking;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The words of a Chinese text, segmented. Single characters that stand beside each other are joined in pairs, since the
 * segmenter takes most names of places apart; a character that stands alone is kept as it is.
 */
final class SearchWords {

    private static final int MAX_LENGTH = 30;

    /** More words than a text of some 300 characters has; longer ones are found by what they begin with. */
    private static final int MAX_WORDS = 100;

    private SearchWords() {}

    /**
     * The words of a case: of its address and of the complaint, and of what was said later. Those of an address come
     * first, so that a long text does not push them out.
     */
    static List<String> of(StoredCase stored) {
        Complaint complaint = stored.current().complaint();
        Stream<String> first = Stream.of(complaint.place().address(), complaint.text());
        Stream<String> later = stored.history().stream()
                .map(HistoryEntry::event)
                .filter(Amend.Amended.class::isInstance)
                .map(Amend.Amended.class::cast)
                .flatMap(amended -> Stream.of(amended.address(), amended.text()));
        return Stream.of(first, later)
                .flatMap(SearchWords::beginning)
                .distinct()
                .toList();
    }

    private static Stream<String> beginning(Stream<@Nullable String> said) {
        return of(said.filter(Objects::nonNull).collect(Collectors.joining("\n"))).stream()
                .limit(MAX_WORDS);
    }

    /** Distinct words in their order. Numbers by which somebody could be reached are not among them, nor parts of them:
     * nobody finds a case by a telephone number, whoever searches. */
    static Set<String> of(String text) {
        LinkedHashSet<String> words = new LinkedHashSet<>();
        ArrayList<String> single = new ArrayList<>();
        for (String token : tokens(Masking.remove(text).toLowerCase(Locale.ROOT))) {
            if (token.length() == 1 && Character.isIdeographic(token.charAt(0))) {
                single.add(token);
                continue;
            }
            pairUp(single, words);
            if (token.length() <= MAX_LENGTH && Character.isLetterOrDigit(token.charAt(0))) {
                words.add(token);
            }
        }
        pairUp(single, words);
        return words;
    }

    private static void pairUp(List<String> single, Set<String> words) {
        if (single.size() == 1) {
            words.add(single.getFirst());
        }
        for (int i = 1; i < single.size(); i++) {
            words.add(single.get(i - 1) + single.get(i));
        }
        single.clear();
    }

    private static List<String> tokens(String text) {
        ArrayList<String> tokens = new ArrayList<>();
        try (HMMChineseTokenizer tokenizer = new HMMChineseTokenizer()) {
            tokenizer.setReader(new StringReader(text));
            CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                tokens.add(term.toString());
            }
            tokenizer.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory is always readable", impossible);
        }
        return tokens;
    }
}
