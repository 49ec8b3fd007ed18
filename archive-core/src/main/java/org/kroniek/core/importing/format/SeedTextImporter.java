package org.kroniek.core.importing.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kroniek.core.importing.DocumentImporter;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.importing.ImportSink;
import org.kroniek.core.importing.ImportSource;
import org.kroniek.core.importing.IncomingArticle;
import org.kroniek.core.importing.TextCleanup;
import org.kroniek.core.text.BlockKind;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.OriginalContent;

/**
 * The seed format: UTF-8 text of one article. It may begin with a blank and {@code date} with an EDTF date; then comes
 * the text, its paragraphs separated by blank lines. A short line that does not end like a sentence is a heading or, when
 * the text begins with it, the headline.
 */
public final class SeedTextImporter implements DocumentImporter {

    static final String MEDIA_TYPE = "text/plain; charset=utf-8";

    /** What begins like a year or an interval is meant as a date; "date palms" at the start of a text is not. */
    private static final Pattern DATE_LINE = Pattern.compile("""
            \\A \\uFEFF? [\\s\\u00A0]* date [\\x20\\t\\u00A0]+
            (?= -?[0-9] | Y-?[0-9] | (?:\\.\\.)?/[0-9Y-] ) ([^\\s\\u00A0]+) (?: [\\s\\u00A0]+ | \\z )""",
            Pattern.COMMENTS);

    /** Longer lines are paragraphs, however they end. */
    private static final int LONGEST_HEADING = 100;

    private static final String CLOSING_PUNCTUATION = ".!?:;,…”“\"’‘'»«)";

    private final int maxBytes;

    /** @param maxBytes the largest document taken */
    public SeedTextImporter(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public String format() {
        return "seed";
    }

    @Override
    public boolean readsMany() {
        return false;
    }

    @Override
    public Probe probe(String mediaType, String fileName, byte[] head) {
        String start = new String(head, StandardCharsets.UTF_8);
        if (DATE_LINE.matcher(start).find()) {
            return Probe.CERTAIN;
        }
        boolean named = mediaType.startsWith("text/plain") || fileName.toLowerCase(Locale.ROOT).endsWith(".txt");
        boolean textual = StrictUtf8.isPlausible(head) && start.indexOf('\0') < 0;
        // Bytes that claim to be text are taken on, so that the refusal can name the place of the damage.
        return named ? Probe.LIKELY : textual ? Probe.POSSIBLE : Probe.NO;
    }

    @Override
    public void read(ImportSource source, ImportSink sink) throws IOException {
        byte[] bytes = source.content().readNBytes(maxBytes + 1);
        try {
            if (bytes.length > maxBytes) {
                throw new DocumentRefusedException(ImportProblem.Code.TOO_LARGE, "> " + maxBytes, 0);
            }
            sink.article(article(source, bytes));
        } catch (DocumentRefusedException e) {
            sink.refused(e);
        }
    }

    private IncomingArticle article(ImportSource source, byte[] bytes) throws DocumentRefusedException {
        String text = StrictUtf8.decode(bytes, 1);
        if (text.isBlank()) {
            throw new DocumentRefusedException(ImportProblem.Code.EMPTY, "", 0);
        }
        TextCleanup.refuseUnstorable(text);
        Matcher dateLine = DATE_LINE.matcher(text);
        Optional<String> date = dateLine.find() ? Optional.of(dateLine.group(1)) : Optional.empty();
        List<IncomingArticle.Block> blocks = blocks(date.isPresent() ? text.substring(dateLine.end()) : text);
        OriginalContent original = new OriginalContent(bytes, MEDIA_TYPE, source.fileName(), ContentHash.of(bytes));
        Optional<String> title = source.title().filter(line -> !line.isBlank());
        Optional<String> headline = headline(blocks, title);
        return new IncomingArticle(Optional.empty(), Optional.empty(), title.or(() -> headline), date, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                headline.isPresent() ? blocks.subList(1, blocks.size()) : blocks, original, 1);
    }

    private static List<IncomingArticle.Block> blocks(String text) {
        List<IncomingArticle.Block> blocks = new ArrayList<>();
        for (String part : Paragraphs.of(text)) {
            String[] lines = part.split("\n", 2);
            if (blocks.isEmpty() && lines.length == 2 && isHeading(lines[0])) {
                // A headline directly above its first paragraph, without a blank line between
                blocks.add(new IncomingArticle.Block(BlockKind.HEADING, lines[0]));
                blocks.add(new IncomingArticle.Block(BlockKind.PARAGRAPH, lines[1]));
            } else {
                boolean heading = lines.length == 1 && isHeading(part);
                blocks.add(new IncomingArticle.Block(heading ? BlockKind.HEADING : BlockKind.PARAGRAPH, part));
            }
        }
        return lastIsText(blocks);
    }

    /** A heading stands above something; the last line of a text is part of it, however short. */
    private static List<IncomingArticle.Block> lastIsText(List<IncomingArticle.Block> blocks) {
        if (!blocks.isEmpty() && blocks.getLast().kind() == BlockKind.HEADING) {
            String text = blocks.removeLast().text();
            blocks.add(new IncomingArticle.Block(BlockKind.PARAGRAPH, text));
        }
        return blocks;
    }

    /** The line above the text, unless the manifest knows a title: what is not the headline remains a heading. */
    private static Optional<String> headline(List<IncomingArticle.Block> blocks, Optional<String> title) {
        return Optional.of(blocks)
                .filter(some -> some.size() > 1 && some.getFirst().kind() == BlockKind.HEADING)
                .map(some -> some.getFirst().text().strip())
                .filter(line -> title.isEmpty() || title.get().strip().equals(line));
    }

    private static boolean isHeading(String line) {
        String text = line.strip();
        return !text.isEmpty() && text.codePointCount(0, text.length()) <= LONGEST_HEADING
                && CLOSING_PUNCTUATION.indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
