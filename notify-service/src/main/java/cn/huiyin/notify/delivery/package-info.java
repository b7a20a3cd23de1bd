/**
 * The notifications and what became of each. Stores them, claims them and hands them to their channel; uses the
 * interface of channels, no single channel and no wording.
 */
@NullMarked
package cn.huiyin.notify.delivery;

import org.jspecify.annotations.NullMarked;
