package cn.huiyin.notify.delivery;

import cn.huiyin.platform.background.BackgroundWorker;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One worker for each channel that sends: woken by what this process stores, else by a timer. */
@Component
class ChannelWorkers implements SmartLifecycle {

    private final Map<String, BackgroundWorker> workers;
    private volatile boolean running;

    ChannelWorkers(List<Channel> channels, ChannelRounds rounds) {
        workers = channels.stream()
                .filter(channel -> !channel.arrivesWhenStored())
                .collect(Collectors.toUnmodifiableMap(
                        channel -> channel.code().value(), channel -> worker(channel, rounds)));
    }

    @EventListener
    void wake(NotificationStored stored) {
        BackgroundWorker worker = workers.get(stored.channel().value());
        if (worker != null) {
            worker.wake();
        }
    }

    @Override
    public void start() {
        running = true;
        workers.values().forEach(BackgroundWorker::start);
    }

    @Override
    public void stop() {
        running = false;
        workers.values().forEach(BackgroundWorker::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static BackgroundWorker worker(Channel channel, ChannelRounds rounds) {
        return BackgroundWorker.every(
                channel.limits().pollInterval(), "channel-" + channel.code().value(), () -> rounds.run(channel));
    }
}
