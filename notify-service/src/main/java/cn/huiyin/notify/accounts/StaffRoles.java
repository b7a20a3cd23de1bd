package cn.huiyin.notify.accounts;

import cn.huiyin.platform.identity.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The roles that an administrator may give: those of staff, never that of a citizen or of a service of ours, nor that
 * of the restricted desk, whose people are named at the identity server.
 */
final class StaffRoles {

    private static final Set<Role> NOT_OF_STAFF = Set.of(Role.CITIZEN, Role.SERVICE, Role.INTEGRITY);
    private static final Set<String> OF_AN_OFFICE = Set.of(Role.OFFICER.code(), Role.OFFICE_HEAD.code());

    static final List<String> CODES = Arrays.stream(Role.values())
            .filter(role -> !NOT_OF_STAFF.contains(role))
            .map(Role::code)
            .toList();

    private StaffRoles() {}

    /** Those of staff among the roles, in the order of {@link Role}. */
    static List<String> among(Collection<String> roles) {
        return CODES.stream().filter(roles::contains).toList();
    }

    /** The given roles and those that they include: the head of an office is an officer too. */
    static Set<String> granted(Collection<String> roles) {
        Set<String> granted = new TreeSet<>(roles);
        if (granted.contains(Role.OFFICE_HEAD.code())) {
            granted.add(Role.OFFICER.code());
        }
        return granted;
    }

    /** Whether who has these roles works for a street office. */
    static boolean workForAnOffice(Collection<String> roles) {
        return roles.stream().anyMatch(OF_AN_OFFICE::contains);
    }

    static Set<String> unknown(Collection<String> roles) {
        return roles.stream().filter(role -> !CODES.contains(role)).collect(Collectors.toUnmodifiableSet());
    }
}
