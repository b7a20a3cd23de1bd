/**
 * Child processes, ports and programs of this machine.
 * Every process that is started is written down until it has ended.
 */
@NullMarked
package cn.huiyin.localstack.process;

import org.jspecify.annotations.NullMarked;
