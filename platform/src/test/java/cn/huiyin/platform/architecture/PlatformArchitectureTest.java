package cn.huiyin.platform.architecture;

import cn.huiyin.architecture.ModuleArchitecture;
import java.util.Map;

class PlatformArchitectureTest extends ModuleArchitecture {

    PlatformArchitectureTest() {
        super("cn.huiyin.platform", Map.of());
    }
}
