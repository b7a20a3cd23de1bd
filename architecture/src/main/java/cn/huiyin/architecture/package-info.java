/**
 * Rules about the shape of our modules, for their tests to check.
 * Loaded by tests alone; each rule has a class that breaks it.
 */
@NullMarked
package cn.huiyin.architecture;

import org.jspecify.annotations.NullMarked;
