/**
 * Finds cases by the words of the complaint, which lie in a collection of their own and are written once.
 * The only package that uses the segmenter.
 */
@NullMarked
package cn.huiyin.complaint.cases.search;

import org.jspecify.annotations.NullMarked;
