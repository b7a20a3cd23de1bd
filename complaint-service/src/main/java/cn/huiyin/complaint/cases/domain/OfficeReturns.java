package cn.huiyin.complaint.cases.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Returns 退单 of a case: what its office asks for now, and the offices about which the triage desk has ruled.
 *
 * @param request not ruled on yet; null where there is none
 * @param ruled codes of offices that may not return the case again
 */
public record OfficeReturns(@Nullable Request request, List<String> ruled) implements OfficeFacet {

    private static final OfficeReturns NONE = new OfficeReturns(null, List.of());

    /** @param meant the office that it should be, where that is known */
    public record Request(
            Office office, String reason, @Nullable Office meant) {}

    public OfficeReturns {
        ruled = List.copyOf(ruled);
    }

    public static OfficeReturns of(Case current) {
        return current.facets().find(OfficeReturns.class).orElse(NONE);
    }

    /** What the office that has the case asks for and nobody has ruled on. */
    public static Optional<Request> pending(Case current) {
        return Optional.ofNullable(of(current).request())
                .filter(request -> current.state().open());
    }

    @Override
    public OfficeReturns afterOfficeChange() {
        return requested(null);
    }

    public OfficeReturns requested(@Nullable Request next) {
        return new OfficeReturns(next, ruled);
    }

    /** With a ruling about this office. */
    public OfficeReturns ruledOn(Office office) {
        return new OfficeReturns(
                null,
                Stream.concat(ruled.stream(), Stream.of(office.code()))
                        .distinct()
                        .toList());
    }
}
