package cn.huiyin.complaint.cases.domain;

/** Department 部门: a district bureau that the responsibility table calls in. */
public record Department(String code, String name) {}
