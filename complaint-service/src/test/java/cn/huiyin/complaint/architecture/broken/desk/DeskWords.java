package cn.huiyin.complaint.architecture.broken.desk;

/** What {@code KnowsTheDesk} must not know. */
public record DeskWords(String note) {}
