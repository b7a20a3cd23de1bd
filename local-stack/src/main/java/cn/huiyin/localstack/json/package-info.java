/**
 * The little JSON that the local stack needs.
 * It stands on the JDK alone.
 */
@NullMarked
package cn.huiyin.localstack.json;

import org.jspecify.annotations.NullMarked;
