package cn.huiyin.complaint.cases;

import cn.huiyin.complaint.cases.domain.Case;

/** A case as a list shows it: its value without its history. */
public record ListedCase(Case current, long version) {}
