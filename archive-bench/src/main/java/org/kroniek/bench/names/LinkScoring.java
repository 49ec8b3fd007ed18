package org.kroniek.bench.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares the links found in an article's first sentences with its annotation. */
final class LinkScoring {

    private final Annotation annotation;
    private final String sentences;
    private final Set<Link> found;

    /**
     * @param sentences those that are annotated in full
     * @param found what was linked in them
     */
    LinkScoring(Annotation annotation, String sentences, Set<Link> found) {
        this.annotation = annotation;
        this.sentences = sentences;
        this.found = Set.copyOf(found);
    }

    LinkScore score() {
        int expected = annotation.expectedIn(sentences).size();
        int missed = missed().size();
        int wrong = wrong().size();
        return new LinkScore(found.size() - wrong, wrong, expected - missed, missed);
    }

    /** Found, and not meant by the annotation. */
    List<Link> wrong() {
        return found.stream().filter(link -> !annotation.confirms(link)).toList();
    }

    /** Meant by the annotation, and not found. */
    List<Link> missed() {
        Set<Link> missed = new LinkedHashSet<>(annotation.expectedIn(sentences));
        missed.removeAll(found);
        return List.copyOf(missed);
    }
}
