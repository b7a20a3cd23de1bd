package cn.huiyin.complaint.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;

/**
 * Finds the encoding of a text file by reading all of it: what its byte order mark says, else UTF-8 where every byte
 * fits, else GB18030 where every byte fits. A UTF-8 file with a few damaged bytes is usually valid GB18030 too, with
 * every word wrong; so it is refused instead of read as GB18030.
 */
final class TextEncoding {

    static final Charset GB18030 = Charset.forName("GB18030");

    /** Read as UTF-8, a text in GB18030 has some seven wrong characters in ten, a damaged UTF-8 text few. */
    private static final int DAMAGED_BELOW_ONE_IN = 5;

    /** Another double-byte encoding, Big5 say, often lands in the private use area when read as GB18030. */
    private static final int MOST_PRIVATE_USE_ONE_IN = 100;

    private TextEncoding() {}

    static Charset of(Path file) throws IOException {
        Optional<Charset> marked = marked(file);
        Charset charset = marked.orElse(StandardCharsets.UTF_8);
        Sample text = Sample.of(file, charset);
        boolean another = text.wrong() > 0;
        if (another) {
            if (marked.isPresent() || text.wrong() * DAMAGED_BELOW_ONE_IN < text.others()) {
                throw new UnreadableTable("The file is %s but damaged: line %d holds bytes that are no character."
                        .formatted(charset, text.wrongLine()));
            }
            charset = GB18030;
            text = Sample.of(file, charset);
        }
        if (text.nul() || text.wrong() > 0 || another && text.privateUse() * MOST_PRIVATE_USE_ONE_IN > text.others()) {
            throw new UnreadableTable(
                    "The file is text neither in UTF-8 nor in GB18030 (expected: CSV in one of them, or XLSX).");
        }
        return charset;
    }

    /** Reads a file that has been found to be of this encoding, without its byte order mark. */
    static Reader reader(Path file, Charset charset) throws IOException {
        return new InputStreamReader(
                stream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Optional<Charset> marked(Path file) throws IOException {
        try (BOMInputStream in = stream(file)) {
            return Optional.ofNullable(in.getBOMCharsetName()).map(Charset::forName);
        }
    }

    private static BOMInputStream stream(Path file) throws IOException {
        return BOMInputStream.builder()
                .setPath(file)
                .setByteOrderMarks(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE)
                .get();
    }

    /**
     * Counts of a file's characters, read in a given encoding.
     *
     * @param others characters outside of ASCII, the wrong ones included
     * @param wrong places that hold no character
     * @param wrongLine of the first of them, from 1
     * @param privateUse characters to which nobody has given a meaning
     * @param nul whether it holds the character that no text has
     */
    private record Sample(long others, long wrong, long wrongLine, long privateUse, boolean nul) {

        /** Stands for undecodable bytes; Unicode never assigns this character. */
        private static final char WRONG = '\uFFFF';

        static Sample of(Path file, Charset charset) throws IOException {
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .replaceWith(String.valueOf(WRONG));
            long others = 0;
            long wrong = 0;
            long line = 1;
            long wrongLine = 0;
            long privateUse = 0;
            boolean nul = false;
            try (BufferedReader in = new BufferedReader(new InputStreamReader(stream(file), decoder))) {
                for (int next = in.read(); next >= 0; next = in.read()) {
                    others += next >= 0x80 ? 1 : 0;
                    wrong += next == WRONG ? 1 : 0;
                    wrongLine = wrong == 1 && wrongLine == 0 ? line : wrongLine;
                    line += next == '\n' ? 1 : 0;
                    privateUse += next >= 0xE000 && next <= 0xF8FF ? 1 : 0;
                    nul |= next == 0;
                }
            }
            return new Sample(others, wrong, wrongLine, privateUse, nul);
        }
    }
}
