/**
 * How gateway and services read the header of a token, which headers they accept, and how long they remember a token.
 * Independent of servlets and reactive streams, of routes and roles.
 */
@NullMarked
package cn.huiyin.tokens;

import org.jspecify.annotations.NullMarked;
