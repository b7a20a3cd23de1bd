/**
 * The notifications and what became of each.
 * Stores and claims them; knows no channel and no wording.
 */
@NullMarked
package cn.huiyin.notify.delivery;

import org.jspecify.annotations.NullMarked;
