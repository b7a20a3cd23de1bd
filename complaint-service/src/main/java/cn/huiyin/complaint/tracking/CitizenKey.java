package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Who;
import cn.huiyin.complaint.cases.store.Scope;

/** What a caller may open: this number, within this scope, acting as this citizen. */
record CitizenKey(CaseNumber number, Scope scope, Who who) {}
