/**
 * The clock of a demo: part of a service only while the launcher loads the demo history into an empty platform.
 * It needs Spring, so the launcher is compiled without it.
 */
@NullMarked
package cn.huiyin.localstack.democlock;

import org.jspecify.annotations.NullMarked;
