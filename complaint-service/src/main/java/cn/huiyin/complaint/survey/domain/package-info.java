/**
 * Sampled follow-up 抽查回访: how a sample is drawn, what an attempt to reach somebody leads to, what the answers say.
 * It imports the JDK and nothing else; time and seed are handed in.
 */
@NullMarked
package cn.huiyin.complaint.survey.domain;

import org.jspecify.annotations.NullMarked;
