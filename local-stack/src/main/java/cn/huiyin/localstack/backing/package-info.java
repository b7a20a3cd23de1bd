/**
 * Database, broker and identity server as child processes, one code path for ./run and for tests.
 * It knows nothing of our own services.
 */
@NullMarked
package cn.huiyin.localstack.backing;

import org.jspecify.annotations.NullMarked;
