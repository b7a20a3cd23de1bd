/**
 * What pages ask of the district before and while a complaint is written: outlines, offices, categories, places, suggestions.
 * Public and cacheable; reads the snapshot alone and stores nothing.
 */
@NullMarked
package cn.huiyin.dispatch.map;

import org.jspecify.annotations.NullMarked;
