/**
 * Settings and trace context that all services share.
 * It may be asked for the current trace, and changes nothing that a service does.
 */
@NullMarked
package cn.huiyin.platform.observability;

import org.jspecify.annotations.NullMarked;
