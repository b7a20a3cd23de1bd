/**
 * The only entrance from outside: routes, tokens, limits, circuit breakers and the web pages. It has no business rule
 * and combines no answers of services.
 */
@NullMarked
package cn.huiyin.gateway;

import org.jspecify.annotations.NullMarked;
