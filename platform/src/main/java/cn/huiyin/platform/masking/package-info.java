/**
 * Hides contact data in texts that leave the service: log lines, messages, lists. It may hide too much, never too
 * little.
 */
@NullMarked
package cn.huiyin.platform.masking;

import org.jspecify.annotations.NullMarked;
