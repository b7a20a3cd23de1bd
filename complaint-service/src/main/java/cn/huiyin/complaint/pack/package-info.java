/**
 * What the district pack is made of, for administrators: each table with its source, its date and how many rows it has.
 */
@NullMarked
package cn.huiyin.complaint.pack;

import org.jspecify.annotations.NullMarked;
