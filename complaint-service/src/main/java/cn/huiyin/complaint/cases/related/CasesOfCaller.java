package cn.huiyin.complaint.cases.related;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds the cases of a caller. Who asks for them is recorded elsewhere, before. */
@Service
public class CasesOfCaller {

    private final CallerIndex callers;
    private final RelatedCases related;

    CasesOfCaller(CallerIndex callers, RelatedCases related) {
        this.callers = callers;
        this.related = related;
    }

    /** By what the cases of a number are found; empty for what is no telephone number. */
    public Optional<String> callerOf(String phone) {
        return callers.of(phone);
    }

    /** Ids of the latest cases of a caller, newest first. */
    public List<String> latest(String caller, int most) {
        return related.ofCaller(caller, most).stream().map(RelatedCase::id).toList();
    }
}
