/**
 * A service of its own that the platform's tests start.
 * It has every kind of route, document and consumer that a real one has.
 */
@NullMarked
package cn.huiyin.platform.sample;

import org.jspecify.annotations.NullMarked;
