/**
 * Drills in a real cluster that {@code ./test k8s} has started: pods are killed, rolled and drained while citizens
 * file. The ordinary run of tests takes none of them.
 */
@NullMarked
package cn.huiyin.e2e.cluster;

import org.jspecify.annotations.NullMarked;
