/**
 * The local stack as a JUnit extension.
 * The only package here that knows JUnit.
 */
@NullMarked
package cn.huiyin.localstack.testing;

import org.jspecify.annotations.NullMarked;
