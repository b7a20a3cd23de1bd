package cn.huiyin.complaint.cases.domain;

import java.time.Instant;

/** Answer 答复: what the office told the citizen. */
public record Answer(String text, Outcome outcome, Instant at, Office office) {}
