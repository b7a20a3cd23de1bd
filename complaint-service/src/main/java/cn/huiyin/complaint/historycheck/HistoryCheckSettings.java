package cn.huiyin.complaint.historycheck;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.history-check.*}.
 *
 * @param every so long after the last check was asked for, the service asks for another by itself
 */
@ConfigurationProperties("huiyin.history-check")
record HistoryCheckSettings(@DefaultValue("24h") Duration every) {}
