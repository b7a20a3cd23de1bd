/**
 * How gateway and services read the header of a token, which headers they accept, and how long they remember a token.
 * It knows neither servlets nor reactive streams, no route and no role.
 */
@NullMarked
package cn.huiyin.tokens;

import org.jspecify.annotations.NullMarked;
