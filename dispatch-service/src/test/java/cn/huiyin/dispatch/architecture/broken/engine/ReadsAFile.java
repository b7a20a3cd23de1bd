package cn.huiyin.dispatch.architecture.broken.engine;

import java.nio.file.Path;

/** Breaks a rule on purpose: the engine with a file in its hand. */
record ReadsAFile(Path file) {}
