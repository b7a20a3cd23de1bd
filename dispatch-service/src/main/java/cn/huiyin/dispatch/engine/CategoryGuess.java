package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.Category;
import java.util.List;

/**
 * A category that the text may mean.
 *
 * @param score 0 to 1; how much of the evidence speaks for it
 * @param words the words that spoke for it, the strongest first
 */
public record CategoryGuess(Category category, double score, List<String> words) {}
