/**
 * The local stack as a JUnit extension.
 * The only package here that needs a library, so the launcher is compiled without it.
 */
@NullMarked
package cn.huiyin.localstack.testing;

import org.jspecify.annotations.NullMarked;
