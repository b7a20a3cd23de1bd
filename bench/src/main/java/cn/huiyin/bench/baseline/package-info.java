/**
 * The bare service that intake is compared with: the same stack, the same document, nothing of ours.
 */
@NullMarked
package cn.huiyin.bench.baseline;

import org.jspecify.annotations.NullMarked;
