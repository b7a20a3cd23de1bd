package cn.huiyin.notify.architecture.broken.telling;

import cn.huiyin.contracts.CaseClosedV1;

/** Breaks a rule on purpose: rules of telling that know how an event looks. */
record ReadsTheWire(CaseClosedV1 event) {}
