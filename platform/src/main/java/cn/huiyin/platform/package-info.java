/**
 * Technical parts that know nothing of complaints, wired by auto-configuration. It may know Spring, the database driver
 * and the broker; a rule of the trade has no place here.
 */
@NullMarked
package cn.huiyin.platform;

import org.jspecify.annotations.NullMarked;
