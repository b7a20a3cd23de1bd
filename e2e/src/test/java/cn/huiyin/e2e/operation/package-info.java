/** What those who run the system rely on. */
@NullMarked
package cn.huiyin.e2e.operation;

import org.jspecify.annotations.NullMarked;
