/**
 * The decision tables 决策表 that administrators publish over those of the district pack: tried on last month's cases first, then
 * kept as versions that never change. dispatch-service, which decides by them, asks for them here and says what is wrong with one.
 */
@NullMarked
package cn.huiyin.complaint.decisiontables;

import org.jspecify.annotations.NullMarked;
