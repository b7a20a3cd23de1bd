package cn.huiyin.contracts;

/** A code of the district pack beside the name people read, e.g. {@code 500108006 弹子石街道}. */
public record CodedName(String code, String name) {}
