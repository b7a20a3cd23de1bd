package cn.huiyin.platform.pack;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows an error of a pack in two lines instead of a stack trace. */
final class PackFailureAnalyzer extends AbstractFailureAnalyzer<PackException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PackException cause) {
        return new FailureAnalysis(
                "The district pack cannot be used: " + cause.getMessage(),
                "Mend that place of the pack in the folder that HUIYIN_PACK names, and start again.",
                cause);
    }
}
