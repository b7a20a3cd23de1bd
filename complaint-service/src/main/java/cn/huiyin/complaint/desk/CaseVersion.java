package cn.huiyin.complaint.desk;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a case as an entity tag, e.g. {@code "7"}. */
final class CaseVersion {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");

    private CaseVersion() {}

    static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** @throws ProblemException invalid-input for anything but one tag that a case gave */
    static long ofTag(String tag) {
        Matcher matcher = TAG.matcher(tag.strip());
        if (!matcher.matches()) {
            throw ProblemException.of(
                            ProblemType.INVALID_INPUT,
                            "If-Match: not a version (expected: the case's ETag, like \"7\")")
                    .at("?If-Match", "malformed");
        }
        return Long.parseLong(matcher.group(1));
    }
}
