/**
 * Measures the running platform against a bare service in one run. What it measures it starts itself.
 */
@NullMarked
package cn.huiyin.bench;

import org.jspecify.annotations.NullMarked;
