package org.kroniek.core.importing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.importing.DocumentImporter;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportDraft;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.importing.ImportSink;
import org.kroniek.core.importing.ImportSource;
import org.kroniek.core.importing.IncomingArticle;

/** Notes what an importer finds: articles, other records, and problems as {@code CODE@line detail} or
 * {@code CODE@line field: detail}. */
public final class RecordingSink implements ImportSink {

    private final List<IncomingArticle> articles = new ArrayList<>();
    private final List<ImportDraft> records = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    public static RecordingSink of(DocumentImporter importer, String text) {
        return of(importer, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    public static RecordingSink of(DocumentImporter importer, byte[] bytes, Optional<String> title) {
        RecordingSink sink = new RecordingSink();
        try {
            importer.read(new ImportSource(Optional.of("bericht"), title, "Lijst", new ByteArrayInputStream(bytes)),
                    sink);
        } catch (IOException e) {
            throw new AssertionError("Bytes in memory can be read", e);
        }
        return sink;
    }

    @Override
    public void article(IncomingArticle article) {
        articles.add(article);
    }

    @Override
    public void record(ImportDraft draft, long line, int bytes) {
        records.add(draft);
    }

    @Override
    public void refused(DocumentRefusedException problem) {
        ImportProblem found = problem.problem(1, Optional.empty());
        String field = found.field().map(name -> name + ": ").orElse("");
        note(found.code(), field + found.detail().orElse(""), found.line().orElse(0));
    }

    @Override
    public void warning(ImportProblem.Code code, String detail, long line) {
        note(code, detail, line);
    }

    private void note(ImportProblem.Code code, String detail, long line) {
        problems.add((code + "@" + line + " " + detail).strip());
    }

    public List<IncomingArticle> articles() {
        return articles;
    }

    /** The only article. */
    public IncomingArticle article() {
        if (articles.size() != 1) {
            throw new AssertionError(articles.size() + " articles, problems: " + problems);
        }
        return articles.getFirst();
    }

    /** Authorities, events and terms. */
    public List<ImportDraft> records() {
        return records;
    }

    public List<String> problems() {
        return problems;
    }
}
