/**
 * Finds the names that a text gives to the source of a nuisance, and makes them comparable. Decisions of the engine
 * contain them, and cases of one source are found by them; independent of cases and of the district.
 */
@NullMarked
package cn.huiyin.sourcenames;

import org.jspecify.annotations.NullMarked;
