package cn.huiyin.notify.telling.domain;

/** By which way somebody is told. */
public enum Channel {
    /** A message in the pages, for people who sign in. */
    IN_APP,
    /** A letter to the address that the citizen left with the case. */
    EMAIL
}
