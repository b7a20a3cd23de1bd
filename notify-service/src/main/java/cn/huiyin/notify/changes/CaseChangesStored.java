package cn.huiyin.notify.changes;

/** This process stored changes: streams need not wait for their timer. */
public record CaseChangesStored() {}
