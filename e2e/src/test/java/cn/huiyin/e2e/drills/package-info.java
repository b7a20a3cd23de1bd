/**
 * What takes minutes and is not asked at every change: several replicas, a broker of several nodes, backup and restore.
 * {@code ./test drills} runs them.
 */
@NullMarked
package cn.huiyin.e2e.drills;

import org.jspecify.annotations.NullMarked;
