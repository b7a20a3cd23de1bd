/**
 * Finds by which names a text speaks of the source of a nuisance, and makes them comparable. The engine says them in its decisions,
 * and cases of one source are found by them; it knows neither cases nor a district.
 */
@NullMarked
package cn.huiyin.sourcenames;

import org.jspecify.annotations.NullMarked;
