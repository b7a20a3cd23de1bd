package cn.huiyin.dispatch.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.sourcenames.NamedSource;
import cn.huiyin.sourcenames.SourceKind;
import cn.huiyin.sourcenames.SourceNames;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/** Reads which source of the nuisance text and address name: a site, a company, a shop, an estate. */
final class SourceReader {

    /** The first ones alone; a longer list describes the neighbourhood. */
    private static final int MOST = 4;

    private SourceReader() {}

    /** One reason for each kind, names in the order of the text; none where nothing is named. */
    static List<Reason> reasons(Complaint complaint) {
        return Stream.of(complaint.text(), complaint.address())
                .flatMap(said -> SourceNames.sourcesIn(said).stream())
                .distinct()
                .limit(MOST)
                .collect(groupingBy(
                        NamedSource::kind, () -> new EnumMap<>(SourceKind.class), mapping(NamedSource::name, toList())))
                .entrySet()
                .stream()
                .map(kind -> Reason.of(ReasonCode.TEXT_SOURCE)
                        .with("kind", kind.getKey().code())
                        .with("words", kind.getValue()))
                .toList();
    }
}
