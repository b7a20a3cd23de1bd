package cn.huiyin.complaint.cases.domain;

import org.jspecify.annotations.Nullable;

/** Who did something, as the history keeps it. */
public record By(
        Party party, @Nullable String subject, @Nullable String name) {}
