/**
 * How the services behind are called: breakers, connections, no second try of an unsafe method.
 * Knows addresses and time limits, no business.
 */
@NullMarked
package cn.huiyin.gateway.upstream;

import org.jspecify.annotations.NullMarked;
