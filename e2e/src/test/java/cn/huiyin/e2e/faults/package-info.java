/**
 * What becomes of complaints while parts of the system are killed, attacked, or asked by very many at once.
 * Whatever was acknowledged is there, once, and finds its office.
 */
@NullMarked
package cn.huiyin.e2e.faults;

import org.jspecify.annotations.NullMarked;
