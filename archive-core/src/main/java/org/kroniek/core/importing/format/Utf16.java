package org.kroniek.core.importing.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.io.InputStreamReader;
import org.apache.commons.io.input.ReaderInputStream;

/** Reads files in UTF-16, as some programs write “Unicode text”, as if they were UTF-8; a byte order mark tells them. */
public final class Utf16 {

    private Utf16() {}

    /**
     * The stream itself, unless it begins with the mark of UTF-16. Half a character is read as U+FFFD, which shows that
     * something is missing.
     */
    public static InputStream asUtf8(InputStream in) throws IOException {
        InputStream marked = in.markSupported() ? in : new BufferedInputStream(in, 1 << 13);
        marked.mark(2);
        byte[] mark = marked.readNBytes(2);
        marked.reset();
        return isMark(mark) ? recoded(marked, StandardCharsets.UTF_16) : marked;
    }

    private static boolean isMark(byte[] mark) {
        return mark.length == 2
                && (mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF
                        || mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE);
    }

    private static InputStream recoded(InputStream in, Charset charset) throws IOException {
        return ReaderInputStream.builder()
                .setReader(new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)))
                .setCharset(StandardCharsets.UTF_8).get();
    }
}
