package cn.huiyin.platform.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
    /** 管理员 */
    ADMIN,
    /** Another service of ours */
    SERVICE;

    /** As the identity server spells it, e.g. {@code office-head}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
