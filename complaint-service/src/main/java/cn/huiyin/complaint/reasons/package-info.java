/**
 * The words for why a case went where it went, in Chinese and English.
 * Reasons are stored as codes and worded here alone, when somebody reads them.
 */
@NullMarked
package cn.huiyin.complaint.reasons;

import org.jspecify.annotations.NullMarked;
