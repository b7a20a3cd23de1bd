package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.related.Persons;
import cn.huiyin.complaint.cases.views.MaskedTexts;
import cn.huiyin.complaint.proposals.domain.CompareReports;
import cn.huiyin.complaint.proposals.domain.Comparison;
import cn.huiyin.complaint.proposals.domain.Nuisances;
import cn.huiyin.complaint.proposals.domain.Report;
import cn.huiyin.complaint.proposals.domain.TextSimilarity;
import cn.huiyin.platform.masking.Masking;
import org.springframework.stereotype.Component;

/** Compares cases. Numbers in texts are masked first. */
@Component
class CompareCases {

    private final Persons persons;
    private final CompareReports comparing;

    CompareCases(Nuisances nuisances, TextSimilarity similarity, Persons persons) {
        this.persons = persons;
        comparing = new CompareReports(similarity, nuisances);
    }

    Report read(Case current) {
        Category category = current.category();
        return comparing.read(
                Masking.mask(current.complaint().text()),
                MaskedTexts.orNull(current.place().address()),
                category == null ? null : category.code(),
                persons.known(current).orElse(null),
                current.registeredAt());
    }

    /** @param report what was read of the first */
    Comparison compare(Case one, Report report, Case other) {
        return comparing.of(
                report, read(other), one.place().metresTo(other.place()).orElse(null));
    }
}
