package cn.huiyin.complaint.cases.domain;

import org.jspecify.annotations.Nullable;

/** How the citizen can be reached. It leaves the case only through a recorded view, and never crosses the bus. */
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email) {

    /** Whether anybody could be called or written to. */
    public boolean reachable() {
        return phone != null || email != null;
    }

    @Override
    public String toString() {
        return "Contact[masked]";
    }
}
