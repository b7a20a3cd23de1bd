/**
 * Plain calls over HTTP to services on this machine.
 * It knows nothing of what they do.
 */
@NullMarked
package cn.huiyin.localstack.http;

import org.jspecify.annotations.NullMarked;
