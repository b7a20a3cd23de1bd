/** Classes that break rules on purpose, in a room that is otherwise in order. */
@NullMarked
package cn.huiyin.platform.architecture.broken.south;

import org.jspecify.annotations.NullMarked;
