package cn.huiyin.notify.telling.domain;

import java.util.Map;

/**
 * How far a case is known to have come.
 *
 * @param latest the highest case version at which each step was seen
 */
public record Progress(Map<Step, Long> latest) {

    public Progress {
        latest = Map.copyOf(latest);
    }

    /**
     * Whether a step is old news.
     *
     * @param version the version of the case at that step
     */
    public boolean supersedes(Step step, long version) {
        return step.supersededBy().stream().anyMatch(later -> latest.getOrDefault(later, Long.MIN_VALUE) > version);
    }
}
