package cn.huiyin.notify.architecture.broken.mail;

/** What {@code KnowsTheEmailServer} must not know. */
public record EmailServer(String name) {}
