package cn.huiyin.complaint.architecture.broken.cases.domain;

import java.nio.file.Path;

/** Breaks a rule on purpose: a domain with a file in its hand. */
record ReadsAFile(Path file) {}
