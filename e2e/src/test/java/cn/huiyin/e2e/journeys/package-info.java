/**
 * The whole handling of a complaint, step by step as citizens and staff do it.
 * Through the gateway only, by the interface and by the browser.
 */
@NullMarked
package cn.huiyin.e2e.journeys;

import org.jspecify.annotations.NullMarked;
