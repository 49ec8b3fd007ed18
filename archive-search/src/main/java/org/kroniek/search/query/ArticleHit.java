package org.kroniek.search.query;

import org.kroniek.core.rights.Access;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.PublicationId;
import org.kroniek.core.text.LanguageTag;

/**
 * An article that was found, with all that a list shows of it.
 *
 * @param version position of the change log that the article's document was made at; a later change has a higher one
 * @param date EDTF as the source gives it
 * @param access who may read it, as it was indexed
 * @param snippets marked passages of title and text; the title always first when it matched
 * @param lead the beginning of the text, for hits without a marked passage of it; empty when whoever asks may not read it
 * @param nearDuplicates how many other hits have nearly the same text and are not listed themselves
 * @param score relevance; absent when sorted otherwise
 */
public record ArticleHit(ArticleId id, long version, String title, Optional<String> date, LanguageTag language,
        PublicationId publicationId, String publicationName, Access.Kind access, List<Snippet> snippets, String lead,
        long nearDuplicates, Optional<Double> score) {

    public ArticleHit {
        snippets = List.copyOf(snippets);
    }
}
