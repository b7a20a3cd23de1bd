/**
 * The clock of a demo: part of a service only while the launcher loads the demo history into an empty platform.
 * It knows nothing of the history.
 */
@NullMarked
package cn.huiyin.demo.clock;

import org.jspecify.annotations.NullMarked;
