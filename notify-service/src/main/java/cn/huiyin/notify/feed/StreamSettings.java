package cn.huiyin.notify.feed;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The streams of messages.
 *
 * @param longest a stream ends then and the reader comes back with a fresh token; not longer than a token lives
 * @param perReader streams of one person at the same time; the oldest ends when one more comes
 * @param pollInterval time between two looks for what other replicas have written down
 * @param catchUp how far back a returning reader is given what was missed
 */
@ConfigurationProperties("huiyin.notify.stream")
record StreamSettings(Duration longest, int perReader, Duration pollInterval, Duration catchUp) {}
