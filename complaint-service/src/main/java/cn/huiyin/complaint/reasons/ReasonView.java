package cn.huiyin.complaint.reasons;

import java.util.List;
import java.util.Map;

/**
 * Why the case went where it went.
 *
 * @param stage who saw it: {@code text}, {@code place}, {@code responsibility}, {@code deadline}, or {@code hand} for a
 *     person
 * @param code what was seen, for programs
 * @param args what is said with the code, by name: codes of the district pack, numbers, or what people wrote
 * @param text a sentence, in the language that the browser asks for
 */
public record ReasonView(String stage, String code, Map<String, List<String>> args, String text) {}
