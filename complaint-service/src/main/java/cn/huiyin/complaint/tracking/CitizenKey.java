package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.CaseNumber;

/** A caller's right to open this number, as this citizen. */
record CitizenKey(CaseNumber number, CaseAccess access) {}
