package cn.huiyin.notify.accounts;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.AlsoAnswers;
import cn.huiyin.platform.problem.ProblemException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The officers of an office, for its head. */
@RestController
class OfficersController {

    private final StaffAccounts accounts;

    OfficersController(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * An officer 经办.
     *
     * @param id of the account
     * @param name as colleagues see it
     */
    record Officer(String id, String name) {}

    /** Lists the officers of the caller's own office. Those who may sign in, by name; nothing but id and name. */
    @AlsoAnswers(ProblemType.UPSTREAM_UNAVAILABLE)
    @GetMapping("/api/office/officers")
    List<Officer> listOfficers(Actor head) {
        String office = head.office();
        if (office == null) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "This account belongs to no office.");
        }
        return accounts.officersOf(office).stream()
                .map(account -> new Officer(account.id(), account.name()))
                .toList();
    }
}
