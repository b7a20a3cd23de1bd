package cn.huiyin.notify.accounts;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.admin.AdminLog;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.problem.ProblemException;
import cn.huiyin.platform.text.SanitizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What administrators do with the accounts of staff. Every change is recorded; nobody changes the roles of the own
 * account or shuts it, so that the last administrator cannot be lost.
 */
class StaffAccounts {

    private final KeycloakAccounts accounts;
    private final Offices offices;
    private final Departments departments;
    private final AdminLog log;
    private final TemporaryPasswords passwords = new TemporaryPasswords();

    StaffAccounts(KeycloakAccounts accounts, Offices offices, Departments departments, AdminLog log) {
        this.accounts = accounts;
        this.offices = offices;
        this.departments = departments;
        this.log = log;
    }

    List<Account> all() {
        return IdentityProblems.of(accounts::all);
    }

    /** The officers of an office, for who gives them cases. */
    List<Account> officersOf(String office) {
        return IdentityProblems.of(() -> accounts.officersOf(office));
    }

    /** The leaders of the district who may sign in. */
    List<Account> leaders() {
        return IdentityProblems.of(() -> accounts.withRole(Role.LEADER.code()));
    }

    IssuedPassword create(Actor admin, NewAccount wanted) {
        AccountFacts facts = checked(wanted.facts());
        requireMailbox(wanted.password(), facts.email(), "/facts/email");
        Account made = log.recording(
                admin,
                "account-created",
                wanted.username(),
                said(facts),
                () -> IdentityProblems.of(() -> existing(accounts.create(wanted.username(), facts))));
        return issued(admin, made, wanted.password());
    }

    Account change(Actor admin, String id, AccountFacts wanted) {
        AccountFacts facts = checked(wanted);
        Account before = IdentityProblems.of(() -> existing(id));
        if (isOwn(admin, before) && !StaffRoles.granted(facts.roles()).equals(StaffRoles.granted(before.roles()))) {
            throw notYourOwn();
        }
        return log.recording(
                admin,
                "account-changed",
                before.username(),
                said(facts),
                () -> IdentityProblems.of(() -> {
                    accounts.change(id, facts);
                    // Otherwise somebody who is signed in would keep the old roles for hours.
                    accounts.endSessions(id);
                    return existing(id);
                }));
    }

    Account enable(Actor admin, String id, boolean enabled) {
        Account before = IdentityProblems.of(() -> existing(id));
        if (isOwn(admin, before)) {
            throw notYourOwn();
        }
        String what = enabled ? "account-enabled" : "account-disabled";
        return log.recording(
                admin,
                what,
                before.username(),
                Map.of(),
                () -> IdentityProblems.of(() -> {
                    accounts.enable(id, enabled);
                    if (!enabled) {
                        accounts.endSessions(id);
                    }
                    return existing(id);
                }));
    }

    IssuedPassword resetPassword(Actor admin, String id, PasswordWay way) {
        Account account = IdentityProblems.of(() -> existing(id));
        requireMailbox(way, account.email(), "/way");
        return issued(admin, account, way);
    }

    private IssuedPassword issued(Actor admin, Account account, PasswordWay way) {
        Map<String, String> by = Map.of("way", way.name().toLowerCase(Locale.ROOT));
        String password = log.recording(
                admin, "password-reset", account.username(), by, () -> IdentityProblems.of(() -> issue(account, way)));
        return new IssuedPassword(account, password.isEmpty() ? null : password);
    }

    /** The password to be shown; empty when a mail was sent. */
    private String issue(Account account, PasswordWay way) {
        return switch (way) {
            case TEMPORARY -> {
                String password = passwords.draw();
                accounts.setTemporaryPassword(account.id(), password);
                accounts.endSessions(account.id());
                yield password;
            }
            case MAIL -> {
                if (!accounts.mailPassword(account.id())) {
                    throw ProblemException.of(ProblemType.RULE_REFUSED, "The identity server could send no mail.")
                            .at("/way", "mail-not-sent");
                }
                yield "";
            }
        };
    }

    private Account existing(String id) {
        return accounts.find(id).orElseThrow(IdentityProblems::noSuchAccount);
    }

    private AccountFacts checked(AccountFacts facts) {
        String name = SanitizedText.of(facts.name());
        boolean needsOffice = StaffRoles.workForAnOffice(facts.roles());
        if (name.isEmpty()) {
            throw wrong("/name", "empty");
        }
        if (!StaffRoles.unknown(facts.roles()).isEmpty()) {
            throw wrong("/roles", "unknown");
        }
        if (needsOffice != (facts.office() != null)) {
            throw wrong("/office", needsOffice ? "needed" : "not-of-an-office");
        }
        if (facts.office() != null && !offices.has(facts.office())) {
            throw ProblemException.of(ProblemType.UNKNOWN_OFFICE, "The pack has no such office.")
                    .at("/office", "unknown");
        }
        requireDepartment(facts);
        return new AccountFacts(
                name, SanitizedText.orNull(facts.email()), facts.roles(), facts.office(), facts.department());
    }

    private void requireDepartment(AccountFacts facts) {
        boolean speaksForOne = facts.roles().contains(Role.DEPARTMENT.code());
        if (speaksForOne != (facts.department() != null)) {
            throw wrong("/department", speaksForOne ? "needed" : "not-of-a-department");
        }
        if (facts.department() != null && !departments.has(facts.department())) {
            throw wrong("/department", "unknown");
        }
    }

    private static void requireMailbox(PasswordWay way, @Nullable String email, String pointer) {
        if (way == PasswordWay.MAIL && email == null) {
            throw wrong(pointer, "no-mailbox");
        }
    }

    private static boolean isOwn(Actor admin, Account account) {
        return admin.subject().equals(account.id());
    }

    private static Map<String, String> said(AccountFacts facts) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("name", facts.name());
        said.put("roles", String.join(", ", StaffRoles.granted(facts.roles())));
        said.put("office", Objects.requireNonNullElse(facts.office(), "-"));
        if (facts.department() != null) {
            said.put("department", facts.department());
        }
        return said;
    }

    private static ProblemException wrong(String pointer, String code) {
        return ProblemException.of(ProblemType.INVALID_INPUT, "One of the values cannot be.")
                .at(pointer, code);
    }

    private static ProblemException notYourOwn() {
        return ProblemException.of(ProblemType.RULE_REFUSED, "Another administrator must do this to your own account.")
                .at("/roles", "own-account");
    }
}
