/**
 * Plain calls over HTTP to services on this machine.
 * It stands on the JDK alone.
 */
@NullMarked
package cn.huiyin.localstack.http;

import org.jspecify.annotations.NullMarked;
