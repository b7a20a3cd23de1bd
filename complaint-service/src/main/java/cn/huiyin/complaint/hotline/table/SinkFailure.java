package cn.huiyin.complaint.hotline.table;

import java.io.IOException;

/** Carries what the sink threw through a parser, so that it is not taken for a damage of the file. */
final class SinkFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SinkFailure(Exception ofTheSink) {
        super(null, ofTheSink, false, false);
    }

    /** Throws what the sink threw. */
    void rethrow() throws IOException {
        switch (getCause()) {
            case IOException io -> throw io;
            case RuntimeException unchecked -> throw unchecked;
            case null, default -> throw this;
        }
    }
}
