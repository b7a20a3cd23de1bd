package cn.huiyin.notify.accounts;

import cn.huiyin.platform.identity.Role;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * The accounts at Keycloak. Lists and finds those of staff alone, by their roles; all other accounts count as unknown.
 */
class KeycloakAccounts {

    private static final String OFFICE = "office";
    private static final String DEPARTMENT = "department";
    private static final List<String> SET_PASSWORD = List.of("UPDATE_PASSWORD");
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    /** Of each role; a district has some hundreds of staff. */
    private static final int MOST = 1_000;

    private final RealmResource realm;

    KeycloakAccounts(RealmResource realm) {
        this.realm = realm;
    }

    /** The officers of an office who may sign in, by name. */
    List<Account> officersOf(String office) {
        return realm.roles().get(Role.OFFICER.code()).getUserMembers(false, 0, MOST).stream()
                .map(user -> account(user, List.of(Role.OFFICER.code())))
                .filter(account -> account.enabled() && office.equals(account.office()))
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }

    /** All accounts of staff, by the name that is typed to sign in. */
    List<Account> all() {
        Map<String, UserRepresentation> users = new LinkedHashMap<>();
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        for (String role : StaffRoles.CODES) {
            for (UserRepresentation user : realm.roles().get(role).getUserMembers(false, 0, MOST)) {
                users.putIfAbsent(user.getId(), user);
                roles.computeIfAbsent(user.getId(), _ -> new HashSet<>()).add(role);
            }
        }
        return users.values().stream()
                .filter(user -> user.getServiceAccountClientId() == null)
                .map(user -> account(user, StaffRoles.among(roles.get(user.getId()))))
                .sorted(Comparator.comparing(Account::username))
                .toList();
    }

    /** Those who may sign in and have this role, by name. */
    List<Account> withRole(String role) {
        return realm.roles().get(role).getUserMembers(false, 0, MOST).stream()
                .filter(user -> Boolean.TRUE.equals(user.isEnabled()))
                .map(user -> account(user, List.of(role)))
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }

    /** An account of staff; empty for any other. */
    Optional<Account> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        UserResource user = realm.users().get(id);
        Collection<String> all = roleNames(user);
        List<String> roles = StaffRoles.among(all);
        return roles.isEmpty() || all.contains(Role.INTEGRITY.code())
                ? Optional.empty()
                : Optional.of(account(user.toRepresentation(), roles));
    }

    /** Makes an account with these roles and no password, or none at all. */
    String create(String username, AccountFacts facts) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(username);
        user.setEnabled(true);
        write(user, facts);
        String id = CreatedResponseUtil.getCreatedId(realm.users().create(user));
        try {
            setRoles(id, StaffRoles.granted(facts.roles()));
            return id;
        } catch (RuntimeException failed) {
            // Without a role of staff the account could not be found here again, and its name would stay in use.
            realm.users().delete(id);
            throw failed;
        }
    }

    void change(String id, AccountFacts facts) {
        UserResource user = realm.users().get(id);
        UserRepresentation changed = user.toRepresentation();
        write(changed, facts);
        user.update(changed);
        setRoles(id, StaffRoles.granted(facts.roles()));
    }

    void enable(String id, boolean enabled) {
        UserResource user = realm.users().get(id);
        UserRepresentation changed = user.toRepresentation();
        changed.setEnabled(enabled);
        user.update(changed);
    }

    /** Whoever signs in with it must set another. */
    void setTemporaryPassword(String id, String password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(true);
        realm.users().get(id).resetPassword(credential);
    }

    /** @return false when the identity server could send no mail */
    boolean mailPassword(String id) {
        try {
            realm.users().get(id).executeActionsEmail(SET_PASSWORD);
            return true;
        } catch (WebApplicationException _) {
            return false;
        }
    }

    /** Ends the sessions of the account; issued tokens stay valid until they expire, at most 15 minutes. */
    void endSessions(String id) {
        realm.users().get(id).logout();
    }

    /**
     * Roles are removed before others are added, so that a failure between the two leaves somebody with fewer rights,
     * never more.
     */
    private void setRoles(String id, Set<String> wanted) {
        RoleScopeResource roles = realm.users().get(id).roles().realmLevel();
        List<RoleRepresentation> had = roles.listAll();
        List<RoleRepresentation> taken =
                had.stream().filter(role -> !wanted.contains(role.getName())).toList();
        List<RoleRepresentation> given = wanted.stream()
                .filter(name -> had.stream().noneMatch(role -> role.getName().equals(name)))
                .map(name -> realm.roles().get(name).toRepresentation())
                .toList();
        if (!taken.isEmpty()) {
            roles.remove(taken);
        }
        if (!given.isEmpty()) {
            roles.add(given);
        }
    }

    private static List<String> roleNames(UserResource user) {
        return user.roles().realmLevel().listAll().stream()
                .map(RoleRepresentation::getName)
                .toList();
    }

    private static void write(UserRepresentation user, AccountFacts facts) {
        user.setFirstName(facts.name());
        user.setEmail(facts.email());
        user.setEmailVerified(facts.email() != null);
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        if (user.getAttributes() != null) {
            attributes.putAll(user.getAttributes());
        }
        put(attributes, OFFICE, facts.office());
        put(attributes, DEPARTMENT, facts.department());
        user.setAttributes(attributes);
    }

    private static void put(Map<String, List<String>> attributes, String name, @Nullable String value) {
        attributes.remove(name);
        if (value != null) {
            attributes.put(name, List.of(value));
        }
    }

    private static Account account(UserRepresentation user, List<String> roles) {
        return new Account(
                user.getId(),
                user.getUsername(),
                user.getFirstName() == null ? user.getUsername() : user.getFirstName(),
                user.getEmail(),
                roles,
                attribute(user, OFFICE),
                attribute(user, DEPARTMENT),
                Boolean.TRUE.equals(user.isEnabled()),
                user.getCreatedTimestamp() == null ? null : Instant.ofEpochMilli(user.getCreatedTimestamp()));
    }

    private static @Nullable String attribute(UserRepresentation user, String name) {
        List<String> codes =
                user.getAttributes() == null ? null : user.getAttributes().get(name);
        return codes == null || codes.isEmpty() ? null : codes.getFirst();
    }
}
