package cn.huiyin.complaint.cases.domain;

/** Office 镇街, by its nine-digit code and its name. */
public record Office(String code, String name) {}
