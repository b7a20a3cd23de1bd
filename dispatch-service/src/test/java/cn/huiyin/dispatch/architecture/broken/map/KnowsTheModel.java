package cn.huiyin.dispatch.architecture.broken.map;

import ai.onnxruntime.OrtEnvironment;

class KnowsTheModel {

    OrtEnvironment environment() {
        return OrtEnvironment.getEnvironment();
    }
}
