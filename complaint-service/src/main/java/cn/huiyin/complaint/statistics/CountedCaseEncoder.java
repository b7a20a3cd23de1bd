package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.store.StatisticsEntry;
import cn.huiyin.complaint.cases.store.StatisticsEntrySource;
import cn.huiyin.complaint.statistics.domain.CountedCall;
import cn.huiyin.complaint.statistics.domain.CountedCase;
import cn.huiyin.complaint.statistics.domain.CountedDeadline;
import com.mongodb.MongoClientSettings;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.springframework.stereotype.Component;

/** Encodes the part of a stored case that the statistics read. */
@Component
class CountedCaseEncoder implements StatisticsEntrySource {

    private final Codec<CountedCase> codec =
            MongoClientSettings.getDefaultCodecRegistry().get(CountedCase.class);

    @Override
    public StatisticsEntry of(Case current) {
        CountedCase counted = CountedCaseMapper.of(current);
        BsonDocument stored = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(stored),
                counted,
                EncoderContext.builder().build());
        return new StatisticsEntry(stored, daysOf(counted));
    }

    /**
     * The days whose numbers it has a part in now: registered, certain of an answer's or a report-in's timeliness,
     * rated, ended.
     */
    static List<String> daysOf(CountedCase counted) {
        CountedCase.Judgement judgement = counted.judgement();
        Stream<Instant> settled = Stream.concat(
                        counted.answers().stream().map(CountedDeadline::settled),
                        counted.calls().stream().map(CountedCall::settled))
                .flatMap(Optional::stream)
                .map(CountedDeadline.Settled::at);
        CountedCase.Closure closure = counted.closure();
        Stream<Instant> own = Stream.of(
                counted.registeredAt(),
                judgement == null ? null : judgement.at(),
                closure == null ? null : closure.at());
        return Stream.concat(own, settled)
                .filter(Objects::nonNull)
                .map(DistrictDay::of)
                .distinct()
                .toList();
    }
}
