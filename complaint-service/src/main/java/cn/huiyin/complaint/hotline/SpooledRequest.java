package cn.huiyin.complaint.hotline;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A signed call whose body has been read already and lies in a file. */
final class SpooledRequest extends HttpServletRequestWrapper {

    private static final String FILE = SpooledRequest.class.getName() + ".file";

    private final SpooledBody body;

    @Nullable
    private ServletInputStream in;

    SpooledRequest(HttpServletRequest request, SpooledBody body) {
        super(request);
        this.body = body;
        setAttribute(FILE, body.file());
    }

    /** The file in which the body of a signed call lies. */
    static Path file(HttpServletRequest signed) {
        if (signed.getAttribute(FILE) instanceof Path file) {
            return file;
        }
        throw new IllegalStateException("a route of the hotline was reached without the signature filter");
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (in == null) {
            in = new FromFile(new BufferedInputStream(Files.newInputStream(body.file())));
        }
        return in;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    /** Reading a file never waits for a client. */
    private static final class FromFile extends ServletInputStream {
        private final InputStream file;
        private boolean finished;

        FromFile(InputStream file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            var next = file.read();
            finished = next < 0;
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = file.read(into, offset, length);
            finished = read < 0;
            return read;
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is read by blocking");
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
