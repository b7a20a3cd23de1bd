package cn.huiyin.complaint.reasons;

import static cn.huiyin.complaint.district.DistrictNames.Kind.CATEGORY;
import static cn.huiyin.complaint.district.DistrictNames.Kind.DEPARTMENT;
import static cn.huiyin.complaint.district.DistrictNames.Kind.OFFICE;
import static cn.huiyin.complaint.district.DistrictNames.Kind.OUTSIDE_AREA;
import static cn.huiyin.complaint.district.DistrictNames.Kind.URGENCY_RULE;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.Rejection;
import cn.huiyin.complaint.cases.domain.RejectionKind;
import cn.huiyin.complaint.district.DistrictNames;
import cn.huiyin.complaint.district.RejectionReferrals;
import cn.huiyin.platform.wording.MessageBundle;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns reasons into sentences: codes of the district pack become names, and what people wrote is put in quotation
 * marks.
 */
@Component
public class ReasonWordings {

    static final String UNKNOWN = "unknown";
    static final String QUOTED = "quoted";
    static final String DISTRICT = "district";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Map<String, DistrictNames.Kind> NAMED = Map.of(
            "office", OFFICE,
            "neighbour", OFFICE,
            "others", OFFICE,
            "other", OFFICE,
            "category", CATEGORY,
            "lead", DEPARTMENT,
            "departments", DEPARTMENT,
            "rule", URGENCY_RULE,
            "elsewhere", OUTSIDE_AREA);

    private static final Set<String> WRITTEN = Set.of("word", "words", "place", "written", "settledBy");

    private final DistrictNames names;
    private final RejectionReferrals referrals;
    private final MessageBundle chinese = MessageBundle.read("/reasons", Locale.SIMPLIFIED_CHINESE, ZONE);
    private final MessageBundle english = MessageBundle.read("/reasons", Locale.ENGLISH, ZONE);

    ReasonWordings(DistrictNames names, RejectionReferrals referrals) {
        this.names = names;
        this.referrals = referrals;
    }

    /** Why the case was rejected and where the matter can be taken; null for one that was not. */
    public @Nullable RejectionView rejection(Case current, Locale language) {
        if (current.state() != CaseState.REJECTED) {
            return null;
        }
        RejectionKind kind =
                current.facets().find(Rejection.class).map(Rejection::kind).orElse(null);
        RejectionReferrals.Referral referral = kind == null ? null : referrals.of(kind, bundle(language) == english);
        return new RejectionView(
                kind == null ? null : kind.code(),
                current.endedReason(),
                referral == null ? null : referral.authority(),
                referral == null ? null : referral.telephone(),
                referral == null ? null : referral.text(),
                current.legalWay());
    }

    /** @param language the reader's; Chinese for whoever asks for neither of the two */
    public List<ReasonView> views(List<Reason> reasons, Locale language) {
        return reasons.stream()
                .map(reason -> new ReasonView(reason.stage(), reason.code(), reason.args(), sentence(reason, language)))
                .toList();
    }

    private String sentence(Reason reason, Locale language) {
        return reason.sentence().orElseGet(() -> text(reason, bundle(language)));
    }

    MessageBundle bundle(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
    }

    /** A newer engine may know codes that this service does not. */
    private String text(Reason reason, MessageBundle bundle) {
        Map<String, Object> parameters = parameters(reason, bundle);
        boolean worded = bundle.keys().contains(reason.code())
                && parameters.keySet().containsAll(bundle.parametersOf(reason.code()));
        return worded
                ? bundle.format(reason.code(), parameters)
                : bundle.format(UNKNOWN, Map.of("code", reason.code()));
    }

    private Map<String, Object> parameters(Reason reason, MessageBundle bundle) {
        HashMap<String, Object> parameters = new HashMap<>();
        parameters.put(DISTRICT, names.district(bundle == english));
        reason.args()
                .forEach((name, values) -> parameters.put(
                        name,
                        values.stream().map(value -> said(name, value, bundle)).toList()));
        return parameters;
    }

    private String said(String name, String value, MessageBundle bundle) {
        DistrictNames.Kind kind = NAMED.get(name);
        if (kind != null) {
            return names.of(kind, value, bundle == english);
        }
        return WRITTEN.contains(name) ? bundle.format(QUOTED, Map.of("words", value)) : value;
    }
}
