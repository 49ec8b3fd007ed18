package org.kroniek.bench.names;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.naming.AuthorityKind;

/**
 * Somebody or something an article speaks of, as the annotators have it.
 *
 * @param id the same in all articles
 * @param name what the annotators call it, often a description
 * @param link its name in an encyclopedia
 * @param mentions the words of the article that mean it, also pronouns and descriptions
 */
record AnnotatedEntity(String id, AuthorityKind kind, String name, Optional<String> link, List<String> mentions) {

    AnnotatedEntity {
        mentions = List.copyOf(mentions);
    }
}
