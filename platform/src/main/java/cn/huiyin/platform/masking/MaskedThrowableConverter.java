package cn.huiyin.platform.masking;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;

/** {@code %maskedThrowable}: the stack trace of a log line without contact data in its messages. */
public final class MaskedThrowableConverter extends ThrowableProxyConverter {

    @Override
    protected String throwableProxyToString(IThrowableProxy throwable) {
        return Masking.mask(super.throwableProxyToString(throwable));
    }
}
