package cn.huiyin.notify.wording;

import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The two languages; Chinese where the request names neither. */
@Component
public class Languages {

    /** The zone of the district, in which people read times. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Wordings chinese = Wordings.of(Locale.SIMPLIFIED_CHINESE, ZONE);
    private final Wordings english = Wordings.of(Locale.ENGLISH, ZONE);

    public Wordings chinese() {
        return chinese;
    }

    public Wordings english() {
        return english;
    }

    /** @param wanted the reader's language */
    public Wordings of(Locale wanted) {
        return wanted.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
    }
}
