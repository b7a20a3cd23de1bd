package cn.huiyin.dispatch.district;

/** Department 部门: a district bureau that an office can call in, e.g. {@code EEB 区生态环境局}. */
public record Department(String code, String name, String nameEn) {}
