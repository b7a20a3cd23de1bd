/**
 * Sampled follow-up 抽查回访: draws a sample of the answered cases, has its citizens called, keeps what they say.
 * An office learns of a follow-up when its survey is closed, and never changes one.
 */
@NullMarked
package cn.huiyin.complaint.survey;

import org.jspecify.annotations.NullMarked;
