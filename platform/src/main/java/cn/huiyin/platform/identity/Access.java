package cn.huiyin.platform.identity;

import java.util.Set;

/** Who may use a route. */
public sealed interface Access {

    /** Everybody, with or without a token. */
    record Open() implements Access {}

    /** Everybody with a token. */
    record SignedIn() implements Access {}

    /** Who has at least one of the roles. */
    record AnyOf(Set<Role> roles) implements Access {

        public AnyOf {
            roles = Set.copyOf(roles);
            if (roles.isEmpty()) {
                throw new IllegalArgumentException("roles: none (expected: at least one)");
            }
        }
    }
}
