package org.kroniek.web.boot;

import org.kroniek.core.projection.ReadableArticles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kroniek.web.citation.Bibliographer;
import org.kroniek.web.export.ArticleFiles;

/** Puts together what writes references and files. */
@ApplicationScoped
public class CitationProducers {

    @Produces
    @Singleton
    Bibliographer bibliographer() {
        return new Bibliographer();
    }

    /** @param atOnce files that may be written at once; each takes a thread of the server */
    @Produces
    @Singleton
    ArticleFiles files(@ConfigProperty(name = "kroniek.export.at-once", defaultValue = "4") int atOnce,
            ReadableArticles articles, Bibliographer bibliographer) {
        return new ArticleFiles(atOnce, articles, bibliographer);
    }
}
