package cn.huiyin.notify.accounts;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.AlsoAnswers;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The leaders of the district, for who gives one of them a case. */
@RestController
class LeadersController {

    private final StaffAccounts accounts;

    LeadersController(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * A leader 分管领导.
     *
     * @param id of the account
     * @param name as colleagues see it
     */
    record Leader(String id, String name) {}

    /** Lists the leaders of the district. Those who may sign in, by name; nothing but id and name. */
    @AlsoAnswers(ProblemType.UPSTREAM_UNAVAILABLE)
    @GetMapping("/api/leaders")
    List<Leader> listLeaders() {
        return accounts.leaders().stream()
                .map(account -> new Leader(account.id(), account.name()))
                .toList();
    }
}
