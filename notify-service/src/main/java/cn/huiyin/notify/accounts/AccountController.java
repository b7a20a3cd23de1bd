package cn.huiyin.notify.accounts;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.AlsoAnswers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of staff, for administrators. */
@RestController
@RequestMapping("/api/admin/accounts")
class AccountController {

    private final StaffAccounts accounts;

    AccountController(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * How a new password gets to the person.
     *
     * @param way by mail, or shown once
     */
    record PasswordReset(@NotNull PasswordWay way) {}

    /**
     * Lists the accounts of staff. By the name that is typed to sign in; the accounts of citizens are not among them.
     */
    @AlsoAnswers(ProblemType.UPSTREAM_UNAVAILABLE)
    @GetMapping
    List<Account> listAccounts() {
        return accounts.all();
    }

    /** Makes an account. A temporary password is in the answer and nowhere else. */
    @AlsoAnswers({ProblemType.RULE_REFUSED, ProblemType.UNKNOWN_OFFICE, ProblemType.UPSTREAM_UNAVAILABLE})
    @PostMapping
    ResponseEntity<IssuedPassword> createAccount(@RequestBody @Valid NewAccount body, Actor admin) {
        return unkept(accounts.create(admin, body));
    }

    /**
     * Changes who an account is for, its roles and its office. Its sessions end.
     *
     * @param id of the account
     */
    @AlsoAnswers({ProblemType.RULE_REFUSED, ProblemType.UNKNOWN_OFFICE, ProblemType.UPSTREAM_UNAVAILABLE})
    @PutMapping("/{id}")
    Account changeAccount(@PathVariable String id, @RequestBody @Valid AccountFacts body, Actor admin) {
        return accounts.change(admin, id, body);
    }

    /**
     * Shuts an account. Its sessions end; tokens that were given out hold for another quarter of an hour at most.
     *
     * @param id of the account
     */
    @AlsoAnswers({ProblemType.RULE_REFUSED, ProblemType.UPSTREAM_UNAVAILABLE})
    @PostMapping("/{id}/disable")
    Account disableAccount(@PathVariable String id, Actor admin) {
        return accounts.enable(admin, id, false);
    }

    /**
     * Opens an account again.
     *
     * @param id of the account
     */
    @AlsoAnswers({ProblemType.RULE_REFUSED, ProblemType.UPSTREAM_UNAVAILABLE})
    @PostMapping("/{id}/enable")
    Account enableAccount(@PathVariable String id, Actor admin) {
        return accounts.enable(admin, id, true);
    }

    /**
     * Gives an account another password. By a mail with a link, or as a temporary one that is in the answer and nowhere
     * else.
     *
     * @param id of the account
     */
    @AlsoAnswers({ProblemType.RULE_REFUSED, ProblemType.UPSTREAM_UNAVAILABLE})
    @PostMapping("/{id}/password")
    ResponseEntity<IssuedPassword> resetPassword(
            @PathVariable String id, @RequestBody @Valid PasswordReset body, Actor admin) {
        return unkept(accounts.resetPassword(admin, id, body.way()));
    }

    private static ResponseEntity<IssuedPassword> unkept(IssuedPassword issued) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(issued);
    }
}
