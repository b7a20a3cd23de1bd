/**
 * Rules about the shape of a service, for its own tests to check.
 * Loaded by tests alone; each rule has a class that breaks it.
 */
@NullMarked
package cn.huiyin.platform.architecture;

import org.jspecify.annotations.NullMarked;
