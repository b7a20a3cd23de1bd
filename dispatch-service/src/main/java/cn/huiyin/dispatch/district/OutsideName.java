package cn.huiyin.dispatch.district;

/**
 * A name of a place that is not in this district.
 *
 * @param within the district or city that it belongs to, e.g. 渝北区
 * @param wholeDistrict whether it names that district itself: what follows it lies there
 */
public record OutsideName(String name, String within, boolean wholeDistrict) {}
