package org.kroniek.web.export;

import org.kroniek.core.rights.Audience;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.search.query.ArticleView;
import org.kroniek.search.query.WalkedArticle;

/**
 * A file of all articles of a view, each at the revision that was found. It is written while it is read and never held as a
 * whole, so that its size makes no difference.
 */
public final class ArticleFile {

    /** Articles read from the database at once; some hundred kilobytes. */
    private static final int BATCH = 200;

    private final ArticleFiles files;
    private final ArticleView view;
    private final Audience audience;
    private final FileForm form;
    private final FileOwner owner;

    /** @param audience of whoever reads the file */
    public ArticleFile(ArticleFiles files, ArticleView view, Audience audience, FileForm form, FileOwner owner) {
        this.audience = audience;
        this.files = files;
        this.view = view;
        this.form = form;
        this.owner = owner;
    }

    /**
     * Writes the file, as UTF-8. The stream stays open.
     *
     * @throws IOException when the reader has gone
     * @throws org.kroniek.search.client.SearchUnavailableException when the rest cannot be had: what was written is not the
     *         whole file
     */
    public void writeTo(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        ArticleFormat format = form.on(text, owner, files.bibliographer());
        format.begin();
        List<WalkedArticle> stretch = view.next();
        while (!stretch.isEmpty()) {
            for (int from = 0; from < stretch.size(); from += BATCH) {
                write(stretch.subList(from, Math.min(from + BATCH, stretch.size())), format);
            }
            stretch = view.next();
        }
        format.end();
        text.flush();
    }

    private void write(List<WalkedArticle> batch, ArticleFormat format) throws IOException {
        Map<ArticleId, Integer> numbers = new HashMap<>();
        batch.forEach(article -> numbers.put(article.id(), article.revision()));
        Map<ArticleId, ArticleSnapshot> articles = files.articles().revisions(numbers, audience);
        for (WalkedArticle article : batch) {
            // What was taken back while the file is written is left out: the index follows in a moment.
            ArticleSnapshot readable = articles.get(article.id());
            if (readable != null) {
                format.write(readable);
            }
        }
    }
}
