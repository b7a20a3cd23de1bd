/**
 * The notifications and what became of each.
 * Stores, claims and hands them to their channel; knows the seam of channels but none of them, and no wording.
 */
@NullMarked
package cn.huiyin.notify.delivery;

import org.jspecify.annotations.NullMarked;
