package cn.huiyin.notify.architecture;

import cn.huiyin.architecture.ModuleArchitecture;

class NotifyArchitectureTest extends ModuleArchitecture {

    NotifyArchitectureTest() {
        super("cn.huiyin.notify", NotifyRules.all());
    }
}
