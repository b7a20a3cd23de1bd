package cn.huiyin.notify.architecture.broken.mail;

/** What {@code KnowsThePostman} must not know. */
public record Postman(String name) {}
