/**
 * The one door: routes, tokens, limits, breakers and the web pages.
 * No business rule and no aggregation lives here.
 */
@NullMarked
package cn.huiyin.gateway;

import org.jspecify.annotations.NullMarked;
