package cn.huiyin.dispatch.architecture.broken.engine;

import org.springframework.stereotype.Component;

/** Breaks a rule on purpose: the engine with Spring in it. */
@Component
class KnowsALibrary {}
