/**
 * The decision tables 决策表 of the district (DMN): reads them, says what is wrong with one before it is used, and runs
 * them by a DMN engine. Tables are immutable.
 */
@NullMarked
package cn.huiyin.dispatch.pack.tables;

import org.jspecify.annotations.NullMarked;
