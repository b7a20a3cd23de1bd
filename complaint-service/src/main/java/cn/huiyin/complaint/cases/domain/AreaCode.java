package cn.huiyin.complaint.cases.domain;

/** Area code 区号 of the landlines of the district, e.g. {@code 023}: of numbers that are written without one. */
public record AreaCode(String value) {}
