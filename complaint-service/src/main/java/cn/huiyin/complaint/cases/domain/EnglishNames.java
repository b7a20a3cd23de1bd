package cn.huiyin.complaint.cases.domain;

import org.jspecify.annotations.Nullable;

/** The English names of this district; null for what it does not have. */
public interface EnglishNames {

    @Nullable
    String of(Office office);

    @Nullable
    String of(Category category);
}
