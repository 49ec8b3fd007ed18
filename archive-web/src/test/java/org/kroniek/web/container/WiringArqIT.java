package org.kroniek.web.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kroniek.core.article.ArticleArchive;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.article.StoreOutcome;
import org.kroniek.core.change.Change;
import org.kroniek.core.change.ChangeLog;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.core.text.ArticleText;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.OriginalContent;
import org.kroniek.core.transaction.Transactions;
import org.kroniek.search.query.ArticleSearch;

/** Inside WildFly: CDI, Jakarta Transactions, JPA and the change log together, in the archive as it is delivered. */
@ExtendWith(ArquillianExtension.class)
class WiringArqIT {

    @Inject
    private Transactions transactions;

    @Inject
    private ArticleArchive archive;

    @Inject
    private ChangeLog changes;

    @Inject
    private SnapshotReader snapshots;

    @Inject
    private ArticleSearch search;

    @Deployment
    static WebArchive deployment() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("kroniek.war")))
                .addClass(WiringArqIT.class);
    }

    @Test
    void shouldStoreArticleAndChangeTogether() {
        StoreOutcome stored = transactions
                .call(() -> archive.store(List.of(draft("Samen uit")), "test", "tester").getFirst());

        assertTrue(snapshots.article(stored.article()).isPresent());
        assertEquals(1, changesOf(ChangeSubject.of(stored.article())));
    }

    @Test
    void shouldStoreNeither_whenTheTransactionFails() {
        long articles = snapshots.count();
        long position = changes.advance();

        assertThrows(IllegalStateException.class, () -> transactions.run(() -> {
            archive.store(List.of(draft("Samen thuis")), "test", "tester");
            throw new IllegalStateException("on purpose");
        }));

        assertEquals(articles, snapshots.count());
        assertEquals(position, changes.advance());
    }

    @Test
    void shouldRefuseATransactionInsideAnother() {
        assertThrows(RuntimeException.class, () -> transactions.run(() -> transactions.run(() -> {})));
    }

    @Test
    void shouldComeUp_withoutElasticsearch() {
        assertFalse(search.getClass().getName().isEmpty());
    }

    private long changesOf(ChangeSubject subject) {
        changes.advance();
        return changes.after(0, 1_000).stream().map(Change::subject).filter(subject::equals).count();
    }

    private static ArticleDraft draft(String headline) {
        ArticleText text = ArticleText.of("Een bericht uit de server: " + headline, "p");
        byte[] bytes = text.canonical().getBytes(StandardCharsets.UTF_8);
        return new ArticleDraft("Server", Optional.empty(), headline, false, text, Optional.empty(),
                new LanguageTag("nl"),
                false, Optional.empty(), Optional.empty(), Optional.empty(), "open",
                ArticleDraft.digest(headline, Optional.empty(), text),
                new OriginalContent(bytes, "text/plain", Optional.empty(), ContentHash.of(bytes)));
    }
}
