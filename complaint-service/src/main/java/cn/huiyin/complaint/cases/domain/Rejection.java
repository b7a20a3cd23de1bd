package cn.huiyin.complaint.cases.domain;

/** What kind of rejection ended the case; cases that earlier versions rejected have none. */
public record Rejection(RejectionKind kind) {}
