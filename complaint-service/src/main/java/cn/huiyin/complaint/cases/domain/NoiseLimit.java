package cn.huiyin.complaint.cases.domain;

/**
 * What a standard allows at a place at that time of the day.
 *
 * @param decibel in dB(A)
 * @param night whether it is the limit of the night, 22:00 to 06:00
 * @param standard its number, e.g. GB 22337-2008
 */
public record NoiseLimit(int decibel, boolean night, String standard) {}
