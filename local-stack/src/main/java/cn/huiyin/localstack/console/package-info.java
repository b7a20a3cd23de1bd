/**
 * What a person at the terminal reads: progress, and what went wrong, in sentences.
 * It knows nothing of what is started.
 */
@NullMarked
package cn.huiyin.localstack.console;

import org.jspecify.annotations.NullMarked;
