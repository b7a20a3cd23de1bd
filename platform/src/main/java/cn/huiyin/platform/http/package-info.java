/** Requests to the other services. */
@NullMarked
package cn.huiyin.platform.http;

import org.jspecify.annotations.NullMarked;
