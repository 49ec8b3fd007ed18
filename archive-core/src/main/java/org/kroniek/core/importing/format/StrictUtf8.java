package org.kroniek.core.importing.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem;

/** Decodes UTF-8 and says where it is none, instead of putting question marks into an archive. */
public final class StrictUtf8 {

    private StrictUtf8() {}

    /**
     * @param firstLine the line number of the first byte within its file
     * @throws DocumentRefusedException naming the line and the byte that is no UTF-8
     */
    public static String decode(byte[] bytes, long firstLine) throws DocumentRefusedException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw refusal(bytes, in.position(), firstLine);
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static DocumentRefusedException refusal(byte[] bytes, int at, long firstLine) {
        long line = firstLine;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return new DocumentRefusedException(ImportProblem.Code.NOT_UTF8, String.format("0x%02X", bytes[at]), line);
    }

    /** Whether bytes may be the beginning of UTF-8 text; a character cut off at the end is forgiven. */
    static boolean isPlausible(byte[] head) {
        for (int cut = 0; cut < 4 && cut <= head.length; cut++) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, head.length - cut));
                return true;
            } catch (CharacterCodingException e) {
                // the next, shorter piece may end between two characters
            }
        }
        return false;
    }
}
