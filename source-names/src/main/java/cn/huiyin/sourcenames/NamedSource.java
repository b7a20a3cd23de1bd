package cn.huiyin.sourcenames;

/**
 * A source that a text names.
 *
 * @param name normalised, without the word for its kind: 丽景 of 丽景小区
 * @param kind by the first word that stands behind the name
 */
public record NamedSource(String name, SourceKind kind) {}
