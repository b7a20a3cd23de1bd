package cn.huiyin.gateway.architecture;

import cn.huiyin.architecture.ModuleArchitecture;

class GatewayArchitectureTest extends ModuleArchitecture {

    GatewayArchitectureTest() {
        super("cn.huiyin.gateway", GatewayRules.all());
    }
}
