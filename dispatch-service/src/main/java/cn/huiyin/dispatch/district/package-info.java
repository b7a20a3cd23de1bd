/**
 * The district as the engine sees it: offices, categories, names of places, keywords, rules of urgency; plain values and two ports.
 * Knows the JDK alone: it reads no file, asks no clock and has never heard of Spring.
 */
@NullMarked
package cn.huiyin.dispatch.district;

import org.jspecify.annotations.NullMarked;
