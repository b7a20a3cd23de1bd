/** Classes that break rules on purpose, in a package that is otherwise in order. */
@NullMarked
package cn.huiyin.architecture.broken.south;

import org.jspecify.annotations.NullMarked;
