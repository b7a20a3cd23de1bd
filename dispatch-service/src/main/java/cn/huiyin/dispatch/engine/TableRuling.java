package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.Department;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.Duty;
import cn.huiyin.dispatch.district.LegalBasis;
import cn.huiyin.dispatch.district.OfficeCode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The result of the decision tables for a case whose category and office are known: for trying tables on past cases.
 */
public final class TableRuling {

    private TableRuling() {}

    /**
     * What becomes of a case.
     *
     * @param category code of the category that it is given; absent where none is
     * @param office code of the office that has it; absent where the triage desk is asked
     * @param deadlineClass code of the class
     * @param officeLeads whether the office of the place acts first
     * @param departments codes, the lead first
     * @param instructions first step, evidence, standard and legal bases, in the words of the tables
     * @param rules ids of the rules that hold
     */
    public record Outcome(
            @Nullable String category,
            @Nullable String office,
            String deadlineClass,
            boolean officeLeads,
            List<String> departments,
            List<String> instructions,
            List<String> rules) {

        /** Whether the case is handled in the same way, even if by another rule. */
        public boolean isSameAs(Outcome other) {
            return Objects.equals(category, other.category)
                    && Objects.equals(office, other.office)
                    && deadlineClass.equals(other.deadlineClass)
                    && officeLeads == other.officeLeads
                    && departments.equals(other.departments)
                    && instructions.equals(other.instructions);
        }
    }

    public static Outcome of(
            String text,
            Optional<Category> category,
            Optional<OfficeCode> office,
            Instant registeredAt,
            District district) {
        TableStage.Verdict tables = TableStage.rule(text, category, office, registeredAt, district);
        Optional<Duty> duty = tables.ruling().duty();
        List<LegalBasis> bases = district.rules()
                .tables()
                .legalBases(tables.facts(), tables.facts().filed().toLocalDate());
        return new Outcome(
                category.map(named -> named.code().value()).orElse(null),
                office.map(OfficeCode::value).orElse(null),
                tables.deadline().deadlineClass().code(),
                duty.map(Duty::officeLeads).orElse(true),
                duty.map(Duty::departments).orElse(List.of()).stream()
                        .map(Department::code)
                        .toList(),
                instructions(duty, bases),
                Stream.concat(tables.ruling().rules().stream(), bases.stream().map(LegalBasis::rule))
                        .toList());
    }

    /** Always the same number of parts, so that two outcomes can be compared part by part. */
    private static List<String> instructions(Optional<Duty> duty, List<LegalBasis> bases) {
        return List.of(
                duty.map(Duty::firstStep).orElse(""),
                duty.map(Duty::evidence).orElse(""),
                duty.map(Duty::standard).orElse(""),
                bases.stream().map(LegalBasis::text).collect(Collectors.joining("\n")));
    }
}
