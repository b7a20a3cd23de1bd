/**
 * The demo accounts of the realm and their tokens.
 * For demonstration and tests only.
 */
@NullMarked
package cn.huiyin.localstack.accounts;

import org.jspecify.annotations.NullMarked;
