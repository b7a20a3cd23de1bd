/**
 * The commands behind ./run and ./test. Each is one class; what they start is in the other packages.
 */
@NullMarked
package cn.huiyin.launcher;

import org.jspecify.annotations.NullMarked;
