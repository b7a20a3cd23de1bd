package cn.huiyin.complaint.cases.domain;

/** Category 类别: a leaf of the taxonomy, e.g. {@code noise.construction.night 夜间施工噪声}. */
public record Category(String code, String name) {}
