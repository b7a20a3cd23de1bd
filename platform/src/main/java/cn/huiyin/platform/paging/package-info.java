/**
 * Pages of a long list that cost the same however long the list grows.
 * It bounds every query on both sides of its sort key and never skips.
 */
@NullMarked
package cn.huiyin.platform.paging;

import org.jspecify.annotations.NullMarked;
