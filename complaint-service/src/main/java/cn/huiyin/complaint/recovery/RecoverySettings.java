package cn.huiyin.complaint.recovery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings {@code huiyin.restored.*}, for one start after a restore.
 *
 * @param at the moment whose state the database was restored to, e.g. {@code 2026-11-27T15:00:00Z}
 */
@ConfigurationProperties("huiyin.restored")
record RecoverySettings(@Nullable Instant at) {}
