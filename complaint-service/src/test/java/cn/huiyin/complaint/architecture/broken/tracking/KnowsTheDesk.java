package cn.huiyin.complaint.architecture.broken.tracking;

import cn.huiyin.complaint.architecture.broken.desk.DeskWords;

/** Breaks a rule on purpose: citizens' pages that look at the desk's. */
record KnowsTheDesk(DeskWords words) {}
