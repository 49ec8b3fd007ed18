package org.kroniek.bench.names;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the annotation says of an article's first sentences. The Dutch translations are annotated here and there only, but they follow the
 * English article sentence by sentence; so what that one speaks of, the translation speaks of too.
 *
 * @param article the one to be judged
 * @param original the English version; empty when the article is that itself
 * @param names which names the entities have
 */
record Annotation(AnnotatedArticle article, Optional<AnnotatedArticle> original, EntityNames names) {

    /** Whether a link is right: the annotation means that entity by words that the name is in. */
    boolean confirms(Link link) {
        return mentions(article, link) || original.stream().flatMap(version -> version.entities().stream())
                .anyMatch(entity -> entity.id().equals(link.entity()));
    }

    private static boolean mentions(AnnotatedArticle article, Link link) {
        return article.entities().stream().filter(entity -> entity.id().equals(link.entity()))
                .flatMap(entity -> entity.mentions().stream())
                .anyMatch(mention -> EntityNames.contains(mention, link.surface()));
    }

    /**
     * The links to be found: for every mention that has a name of its entity in it, that name, the longest of several; and of
     * an entity that only the original mentions, any name. In both cases the name stands in the sentences by itself.
     */
    Set<Link> expectedIn(String sentences) {
        Set<Link> expected = new LinkedHashSet<>();
        for (AnnotatedEntity entity : article.entities()) {
            entity.mentions().forEach(mention -> longestName(entity, name -> EntityNames.contains(mention, name))
                    .filter(name -> names.standsIn(sentences, name))
                    .ifPresent(name -> expected.add(Link.of(entity.id(), name))));
        }
        original.ifPresent(version -> version.entities()
                .forEach(entity -> longestName(entity, name -> names.standsIn(sentences, name))
                        .ifPresent(name -> expected.add(Link.of(entity.id(), name)))));
        return expected;
    }

    private Optional<String> longestName(AnnotatedEntity entity, Predicate<String> condition) {
        return names.of(entity.id()).stream().filter(condition).max(Comparator.comparingInt(String::length));
    }
}
