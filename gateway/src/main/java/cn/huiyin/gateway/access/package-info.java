/**
 * Which path asks for a token, and whether the token is good.
 * Checks issuer, audience and the coarse kind of person; what a role may do with a case is decided by the services.
 */
@NullMarked
package cn.huiyin.gateway.access;

import org.jspecify.annotations.NullMarked;
