package cn.huiyin.complaint.cases.search;

import cn.huiyin.complaint.cases.store.CaseFacts;

/** The part of a {@link SearchedCase} that acts change. */
record SearchedFacts(String id, long version, CaseFacts facts) {}
