package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Office;
import org.jspecify.annotations.Nullable;

/**
 * Something of the district pack, by code and name.
 *
 * @param code code in the district pack
 * @param name name in Chinese
 */
record Named(String code, String name) {

    static @Nullable Named of(@Nullable Office office) {
        return office == null ? null : new Named(office.code(), office.name());
    }

    static @Nullable Named of(@Nullable Category category) {
        return category == null ? null : new Named(category.code(), category.name());
    }
}
