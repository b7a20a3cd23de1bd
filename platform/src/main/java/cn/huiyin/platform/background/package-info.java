/**
 * Work that a service does round after round beside its requests.
 * Knows when a round runs, not what it does.
 */
@NullMarked
package cn.huiyin.platform.background;

import org.jspecify.annotations.NullMarked;
