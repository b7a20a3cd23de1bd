/**
 * Who acts, and which role may use which route. It turns a checked token into an {@link
 * cn.huiyin.platform.identity.Actor}; what a service has not listed is denied.
 */
@NullMarked
package cn.huiyin.platform.identity;

import org.jspecify.annotations.NullMarked;
