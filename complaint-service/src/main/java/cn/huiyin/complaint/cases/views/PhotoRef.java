package cn.huiyin.complaint.cases.views;

/**
 * A photo of the case.
 *
 * @param id what the route of the photo takes
 */
public record PhotoRef(String id) {}
