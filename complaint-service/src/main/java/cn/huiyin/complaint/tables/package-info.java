/**
 * Reads tables, row by row, from a file that a person exported: CSV in UTF-8, UTF-16 or GB18030, or XLSX. Knows nothing of
 * complaints. XLSX by excel-streaming-reader: fastexcel-reader, which was tried too, is as fast but reads neither strict
 * Office Open XML nor a workbook without styles, and does not bound what it unpacks.
 */
@NullMarked
package cn.huiyin.complaint.tables;

import org.jspecify.annotations.NullMarked;
