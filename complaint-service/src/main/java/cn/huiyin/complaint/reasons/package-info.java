/**
 * Sentences for the reasons of a decision, in Chinese and English. Reasons are stored as codes and become sentences
 * only here, when somebody reads them.
 */
@NullMarked
package cn.huiyin.complaint.reasons;

import org.jspecify.annotations.NullMarked;
