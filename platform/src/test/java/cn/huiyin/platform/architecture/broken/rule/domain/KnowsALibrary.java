package cn.huiyin.platform.architecture.broken.rule.domain;

import org.bson.Document;

/** Breaks a rule on purpose: a rule of the trade with a database in it. */
record KnowsALibrary(Document stored) {}
