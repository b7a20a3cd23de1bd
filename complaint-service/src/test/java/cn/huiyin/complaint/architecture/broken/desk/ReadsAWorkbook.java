package cn.huiyin.complaint.architecture.broken.desk;

import org.apache.commons.csv.CSVRecord;

/** Breaks a rule on purpose: a library outside of its room. */
record ReadsAWorkbook(CSVRecord row) {}
