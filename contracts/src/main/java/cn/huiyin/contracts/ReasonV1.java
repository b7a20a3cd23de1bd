package cn.huiyin.contracts;

import java.util.List;
import java.util.Map;

/**
 * Why the dispatch engine answered as it did. Whoever shows it to people words it in their language.
 *
 * @param code what was seen; the part before the full stop is the stage that saw it
 * @param args what is said with it, by name: codes of the district pack, numbers, or what people wrote
 */
public record ReasonV1(@OneOf(listedIn = ReasonCode.class) String code, Map<String, List<String>> args) {}
