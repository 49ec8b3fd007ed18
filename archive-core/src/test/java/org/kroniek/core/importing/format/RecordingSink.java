package org.kroniek.core.importing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.importing.ArticleImporter;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.importing.ImportSink;
import org.kroniek.core.importing.ImportSource;
import org.kroniek.core.importing.IncomingArticle;

/** Notes what an importer finds: articles, and problems as {@code CODE@line detail}. */
final class RecordingSink implements ImportSink {

    private final List<IncomingArticle> articles = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    static RecordingSink of(ArticleImporter importer, String text) {
        return of(importer, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    static RecordingSink of(ArticleImporter importer, byte[] bytes, Optional<String> title) {
        RecordingSink sink = new RecordingSink();
        try {
            importer.read(new ImportSource(Optional.of("bericht"), title, new ByteArrayInputStream(bytes)), sink);
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
    public void refused(DocumentRefusedException problem) {
        ImportProblem found = problem.problem(1, Optional.empty());
        note(found.code(), found.detail().orElse(""), found.line().orElse(0));
    }

    @Override
    public void warning(ImportProblem.Code code, String detail, long line) {
        note(code, detail, line);
    }

    private void note(ImportProblem.Code code, String detail, long line) {
        problems.add((code + "@" + line + " " + detail).strip());
    }

    List<IncomingArticle> articles() {
        return articles;
    }

    /** The only article. */
    IncomingArticle article() {
        if (articles.size() != 1) {
            throw new AssertionError(articles.size() + " articles, problems: " + problems);
        }
        return articles.getFirst();
    }

    List<String> problems() {
        return problems;
    }
}
