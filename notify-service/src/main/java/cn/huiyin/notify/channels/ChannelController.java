package cn.huiyin.notify.channels;

import cn.huiyin.notify.channels.ChannelState.FailureCount;
import cn.huiyin.notify.delivery.Channel;
import cn.huiyin.notify.delivery.ChannelOutcomes;
import cn.huiyin.notify.delivery.ChannelOutcomes.Outcome;
import cn.huiyin.notify.delivery.domain.DeliveryState;
import cn.huiyin.notify.plan.ChannelCode;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the channels are doing. */
@RestController
class ChannelController {

    private final Map<ChannelCode, Channel> channels;
    private final ChannelOutcomes outcomes;

    ChannelController(List<Channel> channels, ChannelOutcomes outcomes) {
        this.channels = channels.stream().collect(Collectors.toUnmodifiableMap(Channel::code, Function.identity()));
        this.outcomes = outcomes;
    }

    /** Lists the channels and how they are doing. Also those that are not set up. */
    @GetMapping("/api/admin/channels")
    List<ChannelState> listChannels() {
        List<Outcome> recent = outcomes.recent();
        Set<ChannelCode> known = new LinkedHashSet<>(List.of(ChannelCode.IN_APP, ChannelCode.EMAIL));
        known.addAll(channels.keySet());
        return known.stream().map(code -> state(code, recent)).toList();
    }

    private ChannelState state(ChannelCode code, List<Outcome> recent) {
        Channel channel = channels.get(code);
        List<Outcome> own = recent.stream()
                .filter(outcome -> outcome.channel().equals(code.value()))
                .toList();
        return new ChannelState(
                code.value(),
                channel != null,
                outcomes.pending(code),
                lastSuccess(own),
                own.stream()
                        .filter(ChannelController::isFailure)
                        .map(ChannelController::failure)
                        .toList(),
                channel == null ? List.of() : channel.breakers());
    }

    private static @Nullable Instant lastSuccess(List<Outcome> own) {
        return own.stream()
                .filter(outcome -> outcome.state() == DeliveryState.DELIVERED)
                .map(Outcome::lastAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private static boolean isFailure(Outcome outcome) {
        return outcome.state() == DeliveryState.TEMPORARY_FAILURE || outcome.state() == DeliveryState.PERMANENT_FAILURE;
    }

    private static FailureCount failure(Outcome outcome) {
        return new FailureCount(
                Objects.requireNonNullElse(outcome.reason(), "failed"),
                outcome.state() == DeliveryState.PERMANENT_FAILURE,
                outcome.count(),
                outcome.lastAt());
    }
}
