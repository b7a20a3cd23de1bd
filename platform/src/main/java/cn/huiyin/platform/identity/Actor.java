package cn.huiyin.platform.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person or a service with a checked token. An anonymous caller is no actor.
 *
 * @param subject id at the identity server, never changes
 * @param name for display
 * @param office nine-digit code of the street office they work for, if they do
 * @param department code of the department 部门 that they speak for, if they do
 */
public record Actor(
        String subject,
        String name,
        Set<Role> roles,
        @Nullable String office,
        @Nullable String department) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Somebody who speaks for no department. */
    public Actor(String subject, String name, Set<Role> roles, @Nullable String office) {
        this(subject, name, roles, office, null);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the actor has at least one of the roles. */
    public boolean hasAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
