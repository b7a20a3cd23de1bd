/**
 * The district as the engine sees it: offices, categories, names of places, keywords, rules of urgency; plain values
 * and two interfaces. Uses the JDK alone: no file, no clock, no Spring.
 */
@NullMarked
package cn.huiyin.dispatch.district;

import org.jspecify.annotations.NullMarked;
