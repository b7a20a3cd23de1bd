/**
 * What becomes of complaints while parts of the system are killed, attacked, or overloaded.
 * Every acknowledged complaint is stored once and assigned.
 */
@NullMarked
package cn.huiyin.e2e.faults;

import org.jspecify.annotations.NullMarked;
