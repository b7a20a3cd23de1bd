package cn.huiyin.e2e.system;

import java.util.Map;

/**
 * Options of a system that a test starts for itself.
 *
 * @param name of its work folder
 * @param replicas of each service; each has ports of its own, and those of the same place speak to each other
 * @param environment added to what the stack and the services read
 */
public record SystemOptions(String name, int replicas, Map<String, String> environment) {

    static final SystemOptions USUAL = new SystemOptions("system", 1, Map.of());
}
