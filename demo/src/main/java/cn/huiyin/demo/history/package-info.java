/**
 * A demo history for an empty platform. It uses nothing but the interface that everybody uses.
 */
@NullMarked
package cn.huiyin.demo.history;

import org.jspecify.annotations.NullMarked;
