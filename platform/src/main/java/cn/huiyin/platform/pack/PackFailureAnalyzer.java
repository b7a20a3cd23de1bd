package cn.huiyin.platform.pack;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines what is wrong with a pack, where a stack trace would hide it. */
final class PackFailureAnalyzer extends AbstractFailureAnalyzer<PackException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PackException cause) {
        return new FailureAnalysis(
                "The district pack cannot be used: " + cause.getMessage(),
                "Mend that place of the pack in the folder that HUIYIN_PACK names, and start again.",
                cause);
    }
}
