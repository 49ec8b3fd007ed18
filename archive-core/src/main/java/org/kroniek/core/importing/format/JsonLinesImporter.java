package org.kroniek.core.importing.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kroniek.core.importing.DocumentImporter;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.importing.ImportSink;
import org.kroniek.core.importing.ImportSource;
import org.kroniek.core.importing.IncomingAccess;
import org.kroniek.core.importing.IncomingArticle;
import org.kroniek.core.importing.record.RecordForms;
import org.kroniek.core.text.BlockKind;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.OriginalContent;

/**
 * JSON Lines: one document a line. An object whose {@code type} says that it is something else is read by the form of
 * that type; all others are articles, with the text fields {@code source}, {@code externalId}, {@code title},
 * {@code text} (the only one required; blank lines separate paragraphs), {@code date} (EDTF), {@code language} (BCP 47),
 * {@code byline}, {@code section}, {@code url}, {@code rights}, {@code access} and {@code embargoUntil}. The line itself is an article's original.
 */
public final class JsonLinesImporter implements DocumentImporter {

    private static final String MEDIA_TYPE = "application/x-ndjson";

    private static final String ARTICLE = "article";

    private static final Set<String> FIELDS = Set.of("type", "source", "externalId", "title", "text", "date",
            "language",
            "byline", "section", "url", "rights", "access", "embargoUntil");

    private static final Pattern OBJECT = Pattern.compile("\\A\\uFEFF?\\s*\\{\\s*[\"}]");

    private final int maxBytes;

    /** @param maxBytes the longest line taken */
    public JsonLinesImporter(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public boolean readsMany() {
        return true;
    }

    @Override
    public Probe probe(String mediaType, String fileName, byte[] head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".jsonl") || name.endsWith(".ndjson")
                || mediaType.startsWith("application/x-ndjson")
                || mediaType.startsWith("application/jsonl") || mediaType.startsWith("application/json");
        boolean object = OBJECT.matcher(new String(head, StandardCharsets.UTF_8)).find();
        return object ? Probe.CERTAIN : named ? Probe.LIKELY : Probe.NO;
    }

    @Override
    public void read(ImportSource source, ImportSink sink) throws IOException {
        LineReader lines = new LineReader(source.content(), maxBytes);
        Reported reported = new Reported(new HashSet<>(FIELDS), new HashSet<>());
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            try {
                read(source, line, lines.number(), reported, sink);
            } catch (DocumentRefusedException e) {
                sink.refused(e);
            }
        }
    }

    /**
     * Fields of which nothing is to be said: once a file is enough, for one that is unknown in a line is mostly unknown in
     * every line.
     *
     * @param ofArticles those that are known or have been reported
     * @param ofRecords those of other documents that have been reported
     */
    private record Reported(Set<String> ofArticles, Set<String> ofRecords) {}

    private void read(ImportSource source, byte[] bytes, long number, Reported reported, ImportSink sink)
            throws DocumentRefusedException {
        if (bytes.length > maxBytes) {
            throw new DocumentRefusedException(ImportProblem.Code.TOO_LARGE, "> " + maxBytes, number);
        }
        String line = StrictUtf8.decode(bytes, number);
        if (line.isBlank()) {
            return;
        }
        JsonRecord fields = JsonRecord.parse(line, number);
        String type = fields.text("type").orElse(ARTICLE);
        if (type.equals(ARTICLE)) {
            sink.article(article(source, fields, bytes, number));
            fields.unknown(reported.ofArticles).forEach(field -> {
                reported.ofArticles.add(field);
                sink.warning(ImportProblem.Code.UNKNOWN_FIELD, field, number);
            });
        } else {
            RecordForms.Read record = RecordForms.read(type, fields.object(), source.list(), number);
            sink.record(record.draft(), number, bytes.length);
            record.unread().stream().filter(reported.ofRecords::add)
                    .forEach(field -> sink.warning(ImportProblem.Code.UNKNOWN_FIELD, field, number));
        }
    }

    private static IncomingArticle article(ImportSource source, JsonRecord fields, byte[] bytes, long number)
            throws DocumentRefusedException {
        OriginalContent original = new OriginalContent(bytes, MEDIA_TYPE, source.fileName(), ContentHash.of(bytes));
        return new IncomingArticle(fields.text("source"), fields.text("externalId"), fields.text("title"),
                fields.text("date"), fields.text("language"), fields.text("byline"), fields.text("section"),
                fields.text("url"), fields.text("rights"),
                new IncomingAccess(fields.text("access"), fields.text("embargoUntil")), paragraphs(fields.text("text")),
                original, number);
    }

    private static List<IncomingArticle.Block> paragraphs(Optional<String> text) {
        return Paragraphs.of(text.orElse("")).stream()
                .map(paragraph -> new IncomingArticle.Block(BlockKind.PARAGRAPH, paragraph)).toList();
    }
}
