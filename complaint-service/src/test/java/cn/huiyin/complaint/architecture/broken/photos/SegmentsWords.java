package cn.huiyin.complaint.architecture.broken.photos;

import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;

/** Breaks a rule on purpose: a library outside of its room. */
record SegmentsWords(HMMChineseTokenizer tokenizer) {}
