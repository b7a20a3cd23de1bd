package cn.huiyin.complaint.timers;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.timers.*}.
 *
 * @param pollInterval pause between two looks for cases that are due; how late a timer is at most while nothing waits
 */
@ConfigurationProperties("huiyin.timers")
record TimerSettings(@DefaultValue("10s") Duration pollInterval) {}
