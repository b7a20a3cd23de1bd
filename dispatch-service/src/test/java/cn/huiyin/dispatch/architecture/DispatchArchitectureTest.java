package cn.huiyin.dispatch.architecture;

import cn.huiyin.architecture.ModuleArchitecture;

class DispatchArchitectureTest extends ModuleArchitecture {

    DispatchArchitectureTest() {
        super("cn.huiyin.dispatch", DispatchRules.all());
    }
}
