/**
 * Takes a complaint in from any channel: checks it, gives it a number and a query code, registers the case.
 * An acknowledged complaint is stored; the same request never becomes two cases.
 */
@NullMarked
package cn.huiyin.complaint.intake;

import org.jspecify.annotations.NullMarked;
