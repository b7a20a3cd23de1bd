/**
 * What every service offers to administrators: the messages that it set aside, and the log of what administrators
 * changed. Shows no content of a message and no data of a case.
 */
@NullMarked
package cn.huiyin.platform.admin;

import org.jspecify.annotations.NullMarked;
