package cn.huiyin.complaint.cases.domain;

/** Identity of a case inside the platform; time-ordered, never shown to citizens. */
public record CaseId(String value) {}
