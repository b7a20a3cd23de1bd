package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.District;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The category by the text alone: for trying a changed head on past cases. */
public final class TextRuling {

    private final Complaint complaint;
    private final TextStage stage;

    /** The vectors of the text are computed once for all heads. */
    public TextRuling(Complaint complaint, TextVectors vectors) {
        Map<String, float[]> known = new HashMap<>();
        this.complaint = complaint;
        this.stage = new HybridStage(text -> known.computeIfAbsent(text, vectors::of));
    }

    /** Empty where the text is unclear, or about a matter that is not ours. */
    public Optional<Category> category(District district) {
        return stage.read(complaint, district).category();
    }
}
