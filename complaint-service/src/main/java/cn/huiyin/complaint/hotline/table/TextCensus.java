package cn.huiyin.complaint.hotline.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** What a file is made of when its bytes are taken for a given encoding; counted in one pass over a stream. */
final class TextCensus {

    private static final int CHUNK = 1 << 16;

    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    private final CharBuffer chars = CharBuffer.allocate(CHUNK);

    private long highBytes;
    private long wrongBytes;
    private long line = 1;
    private long wrongLine;
    private long others;
    private long privateUse;
    private boolean nul;

    private TextCensus(Charset charset) {
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    static TextCensus take(InputStream in, Charset charset) throws IOException {
        var census = new TextCensus(charset);
        var chunk = new byte[CHUNK / 2];
        for (var read = in.readNBytes(chunk, 0, chunk.length); read > 0; read = in.readNBytes(chunk, 0, chunk.length)) {
            census.bytes.put(chunk, 0, read).flip();
            census.countHigh(chunk, read);
            census.decode(read < chunk.length);
            census.bytes.compact();
        }
        return census;
    }

    /** Bytes outside of ASCII. */
    long highBytes() {
        return highBytes;
    }

    /** Bytes that belong to no character. */
    long wrongBytes() {
        return wrongBytes;
    }

    /** The line of the first wrong byte, from 1; 0 when there is none. */
    long wrongLine() {
        return wrongLine;
    }

    /** Characters outside of ASCII. */
    long others() {
        return others;
    }

    /** Characters to which nobody has given a meaning. */
    long privateUse() {
        return privateUse;
    }

    /** Whether it holds the character that no text has. */
    boolean nul() {
        return nul;
    }

    private void countHigh(byte[] chunk, int length) {
        for (var i = 0; i < length; i++) {
            highBytes += chunk[i] < 0 ? 1 : 0;
        }
    }

    private void decode(boolean atEnd) {
        while (true) {
            var result = decoder.decode(bytes, chars, atEnd);
            countChars();
            if (result.isUnderflow()) {
                return;
            }
            if (result.isError()) {
                wrongBytes += result.length();
                wrongLine = wrongLine == 0 ? line : wrongLine;
                bytes.position(bytes.position() + result.length());
            }
        }
    }

    private void countChars() {
        chars.flip();
        while (chars.hasRemaining()) {
            var next = chars.get();
            line += next == '\n' ? 1 : 0;
            others += next >= 0x80 ? 1 : 0;
            privateUse += next >= 0xE000 && next <= 0xF8FF ? 1 : 0;
            nul |= next == 0;
        }
        chars.clear();
    }
}
