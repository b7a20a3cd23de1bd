package cn.huiyin.complaint.cases.views;

import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Department;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.OfficerInCharge;
import org.jspecify.annotations.Nullable;

/**
 * Something of the district pack by code and name, or an officer by id and name.
 *
 * @param code code in the district pack; id of an account
 * @param name name in Chinese
 */
public record Named(String code, String name) {

    public static @Nullable Named of(@Nullable Office office) {
        return office == null ? null : new Named(office.code(), office.name());
    }

    public static @Nullable Named of(@Nullable Category category) {
        return category == null ? null : new Named(category.code(), category.name());
    }

    public static Named of(OfficerInCharge officer) {
        return new Named(officer.id(), officer.name());
    }

    public static Named of(Department department) {
        return new Named(department.code(), department.name());
    }
}
