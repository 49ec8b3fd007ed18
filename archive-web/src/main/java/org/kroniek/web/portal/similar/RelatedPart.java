package org.kroniek.web.portal.similar;

import java.util.List;

/**
 * What else there is to read.
 *
 * @param duplicates with nearly the same text
 * @param similar the most similar first
 */
public record RelatedPart(List<RelatedItem> duplicates, List<RelatedItem> similar) {

    /** Nothing else to read. */
    public static final RelatedPart NONE = new RelatedPart(List.of(), List.of());

    public RelatedPart {
        duplicates = List.copyOf(duplicates);
        similar = List.copyOf(similar);
    }
}
