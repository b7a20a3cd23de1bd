/**
 * Reads the tables of a district pack and names the exact place of whatever is wrong in them.
 * It knows files and columns, never what they mean.
 */
@NullMarked
package cn.huiyin.platform.pack;

import org.jspecify.annotations.NullMarked;
