package cn.huiyin.dispatch.engine;

import static cn.huiyin.dispatch.engine.Complaints.aComplaint;
import static cn.huiyin.dispatch.engine.Districts.aDistrict;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignReaderTest {

    private static final Lexicon LEXICON = aDistrict().rules().lexicon();

    @Test
    void readsASignWhoseWordsMeetInOneSentence() {
        assertThat(signs("凌晨施工，我多次向社区反映")).containsExactly(Map.entry("repeat", Set.of("多次", "反映")));
    }

    @Test
    void readsNoSignWhoseWordsStandInDifferentSentences() {
        assertThat(signs("凌晨多次施工。特此反映")).isEmpty();
    }

    @Test
    void takesTheRowsOfOneSignAsAlternatives() {
        assertThat(signs("几次投诉。一直没人管")).containsExactly(Map.entry("repeat", Set.of("几次", "投诉", "没人管")));
    }

    @Test
    void tellsTablesOfSignsAndSetsOfWords() {
        assertThat(SignReader.names(Sentences.of("联名反映凌晨施工", LEXICON), LEXICON))
                .containsExactly("night", "people", "together");
    }

    @Test
    void givesEachSignAsAReasonOfTheDecision() {
        DispatchDecision decision = new Dispatcher(new KeywordStage())
                .decide(aComplaint().saying("麻将噪音没人管").build(), aDistrict());

        assertThat(decision.reasons())
                .contains(Reason.of(ReasonCode.TEXT_SIGN).with("sign", "repeat").with("words", List.of("没人管")));
    }

    private static Map<String, Set<String>> signs(String text) {
        return SignReader.in(Sentences.of(text, LEXICON), LEXICON);
    }
}
