package cn.huiyin.e2e.system;

import java.util.Map;

/**
 * What a system has otherwise than the usual one.
 *
 * @param name of its work folder
 * @param replicas of each service; each has ports of its own, and those of the same place speak to each other
 * @param environment added to what the stack and the services read
 */
public record SystemOptions(String name, int replicas, Map<String, String> environment) {

    static final SystemOptions USUAL = new SystemOptions("system", 1, Map.of());
}
