/** What operators rely on: the metrics that alerts and dashboards name. */
@NullMarked
package cn.huiyin.e2e.operation;

import org.jspecify.annotations.NullMarked;
