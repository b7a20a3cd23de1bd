package cn.huiyin.notify.architecture.broken.telling;

import cn.huiyin.contracts.CaseMessage;

/** Breaks a rule on purpose: rules of telling that know how an event looks. */
record ReadsTheWire(CaseMessage<?> event) {}
