/**
 * Plumbing that has never heard of complaints, put together by auto-configuration.
 * It may know Spring, the database driver and the broker; a rule of the trade has no place here.
 */
@NullMarked
package cn.huiyin.platform;

import org.jspecify.annotations.NullMarked;
