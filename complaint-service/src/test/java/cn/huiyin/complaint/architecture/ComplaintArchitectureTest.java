package cn.huiyin.complaint.architecture;

import cn.huiyin.architecture.ModuleArchitecture;

class ComplaintArchitectureTest extends ModuleArchitecture {

    ComplaintArchitectureTest() {
        super("cn.huiyin.complaint", ComplaintRules.all());
    }
}
