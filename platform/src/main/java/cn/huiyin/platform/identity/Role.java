package cn.huiyin.platform.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Realm roles of the identity server. Others that a token may carry mean nothing here. */
public enum Role {
    /** 市民 */
    CITIZEN,
    /** Hotline operator 坐席 */
    OPERATOR,
    /** Triage desk 派单员 */
    TRIAGE,
    /** Street officer 经办 */
    OFFICER,
    /** 街镇负责人 */
    OFFICE_HEAD,
    /** Department liaison 部门联络员 */
    DEPARTMENT,
    /** 督办 */
    SUPERVISOR,
    /** Leader of the district 分管领导 */
    LEADER,
    /** Who sees reports against officials 检举控告, and nothing else */
    INTEGRITY,
    /** 管理员 */
    ADMIN,
    /** Another service of ours */
    SERVICE;

    private static final Map<String, Role> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Role::code, Function.identity()));

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As the identity server spells it, e.g. {@code office-head}. */
    public String code() {
        return code;
    }

    static Optional<Role> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
