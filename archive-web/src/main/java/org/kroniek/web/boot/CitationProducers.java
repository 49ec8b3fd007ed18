package org.kroniek.web.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.kroniek.web.citation.Bibliographer;

/** Puts together what writes references. */
@ApplicationScoped
public class CitationProducers {

    @Produces
    @Singleton
    Bibliographer bibliographer() {
        return new Bibliographer();
    }
}
