/** A demo history for an empty platform. It uses only the public interface. */
@NullMarked
package cn.huiyin.demo.history;

import org.jspecify.annotations.NullMarked;
