/**
 * Reads a table, row by row, from a file that a person exported: CSV in UTF-8 or GB18030, or XLSX.
 * Knows nothing of complaints; holds one row at a time, however large the file is.
 */
@NullMarked
package cn.huiyin.complaint.hotline.table;

import org.jspecify.annotations.NullMarked;
