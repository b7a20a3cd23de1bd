/**
 * What our services ask of the database, counted on the wire, and what a case weighs in it.
 */
@NullMarked
package cn.huiyin.bench.database;

import org.jspecify.annotations.NullMarked;
