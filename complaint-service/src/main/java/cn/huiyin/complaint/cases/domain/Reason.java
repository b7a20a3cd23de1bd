package cn.huiyin.complaint.cases.domain;

/**
 * Why the case went where it went, readable by a citizen.
 *
 * @param stage text, place, responsibility, deadline, or hand
 * @param text a sentence
 */
public record Reason(String stage, String text) {}
