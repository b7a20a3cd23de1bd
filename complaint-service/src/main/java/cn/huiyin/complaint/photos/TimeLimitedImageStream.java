package cn.huiyin.complaint.photos;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Gives nothing more once its time is over, which ends the decoder that reads it. */
final class TimeLimitedImageStream extends MemoryCacheImageInputStream {

    private final long end;

    TimeLimitedImageStream(InputStream bytes, Duration time) {
        super(bytes);
        end = System.nanoTime() + time.toNanos();
    }

    @Override
    public int read() throws IOException {
        checkTime();
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        checkTime();
        return super.read(target, offset, length);
    }

    boolean isOver() {
        return System.nanoTime() - end > 0;
    }

    private void checkTime() throws IOException {
        if (isOver()) {
            throw new IOException("decoding takes too long");
        }
    }
}
