package org.kroniek.bench.names;

import java.util.List;

/**
 * An annotated article.
 *
 * @param story the same for all translations of an article
 * @param language ISO 639-1 code
 * @param entities persons, organisations and places only
 */
record AnnotatedArticle(String id, String story, String title, String text, String language,
        List<AnnotatedEntity> entities) {

    AnnotatedArticle {
        entities = List.copyOf(entities);
    }
}
