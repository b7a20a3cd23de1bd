package cn.huiyin.contracts;

/**
 * A code of the district pack beside the name people read.
 *
 * @param code the code, e.g. 500108006
 * @param name the name, e.g. 弹子石街道
 */
public record CodedName(String code, String name) {}
