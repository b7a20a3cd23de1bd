package cn.huiyin.architecture.broken.rule.domain;

import com.tngtech.archunit.core.domain.JavaClass;

/** Breaks a rule on purpose: a rule of the trade with a library in it. */
record KnowsALibrary(JavaClass seen) {}
