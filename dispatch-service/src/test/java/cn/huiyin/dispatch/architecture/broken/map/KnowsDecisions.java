package cn.huiyin.dispatch.architecture.broken.map;

import cn.huiyin.dispatch.architecture.broken.decisions.Decision;

/** Breaks a rule on purpose: pages that look into decisions. */
record KnowsDecisions(Decision decision) {}
