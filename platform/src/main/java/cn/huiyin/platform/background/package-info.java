/** Work that a service repeats in the background. Knows when a round runs, not what it does. */
@NullMarked
package cn.huiyin.platform.background;

import org.jspecify.annotations.NullMarked;
