package cn.huiyin.notify.architecture.broken.wording;

import org.bson.Document;

/** Breaks a rule on purpose: words that know where they are kept. */
record LooksIntoStorage(Document stored) {}
