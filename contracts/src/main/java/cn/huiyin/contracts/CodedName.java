package cn.huiyin.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A code of the district pack beside the name people read.
 *
 * @param code the code, e.g. 500108006
 * @param name the name, e.g. 弹子石街道
 * @param nameEn the name in English, e.g. Danzishi Subdistrict; absent where the sender does not know it
 */
public record CodedName(String code, String name, @Nullable String nameEn) {

    public CodedName(String code, String name) {
        this(code, name, null);
    }
}
