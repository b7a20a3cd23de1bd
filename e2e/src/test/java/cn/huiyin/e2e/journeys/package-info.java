/**
 * One complaint's whole way, as those who take part in it go it.
 * Through the gateway only, by the interface and by the browser.
 */
@NullMarked
package cn.huiyin.e2e.journeys;

import org.jspecify.annotations.NullMarked;
