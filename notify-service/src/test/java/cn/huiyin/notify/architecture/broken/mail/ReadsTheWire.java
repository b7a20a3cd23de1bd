package cn.huiyin.notify.architecture.broken.mail;

import cn.huiyin.contracts.CaseMessage;

/** Breaks a rule on purpose: a channel that knows how an event looks. */
record ReadsTheWire(CaseMessage<?> event) {}
