/**
 * The database client as every service uses it, and the indexes and migrations that a service declares.
 * It holds no query and no document of its own.
 */
@NullMarked
package cn.huiyin.platform.mongo;

import org.jspecify.annotations.NullMarked;
