/**
 * A demo history for an empty platform. It uses nothing but the interface that everybody uses.
 */
@NullMarked
package cn.huiyin.localstack.demo;

import org.jspecify.annotations.NullMarked;
