package cn.huiyin.notify.changes;

/** Changes were stored by this process: whoever watches them need not wait for the next look. */
public record CaseChangesStored() {}
