/** Text as people type it. */
@NullMarked
package cn.huiyin.platform.text;

import org.jspecify.annotations.NullMarked;
