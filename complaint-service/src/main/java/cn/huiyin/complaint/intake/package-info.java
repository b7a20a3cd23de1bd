/**
 * Registers complaints of all channels: checks them, stores their photos, gives number and query code.
 * Does not decide what happens to a case afterwards.
 */
@NullMarked
package cn.huiyin.complaint.intake;

import org.jspecify.annotations.NullMarked;
