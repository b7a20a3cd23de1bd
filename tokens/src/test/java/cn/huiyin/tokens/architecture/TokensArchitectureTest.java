package cn.huiyin.tokens.architecture;

import cn.huiyin.architecture.ModuleArchitecture;
import java.util.Map;

class TokensArchitectureTest extends ModuleArchitecture {

    TokensArchitectureTest() {
        super("cn.huiyin.tokens", Map.of());
    }
}
