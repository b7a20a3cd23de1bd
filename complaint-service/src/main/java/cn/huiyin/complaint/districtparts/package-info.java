/**
 * The parts of the district that administrators publish over those of its pack, e.g. decision tables 决策表: tried on last
 * month's cases first, then kept as versions that never change. dispatch-service, which decides by them, asks for them
 * here and says what is wrong with one.
 */
@NullMarked
package cn.huiyin.complaint.districtparts;

import org.jspecify.annotations.NullMarked;
