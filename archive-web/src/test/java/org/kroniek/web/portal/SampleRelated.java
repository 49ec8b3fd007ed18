package org.kroniek.web.portal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.DuplicateGroupId;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.NearDuplicateReader;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.query.SimilarArticle;
import org.kroniek.search.query.SimilarArticles;
import org.kroniek.web.portal.similar.RelatedParts;
import org.kroniek.web.similar.SimilarReadings;

/** A reader of near-duplicates that has the same for every article. */
record SampleRelated(List<ArticleReference> copies) implements NearDuplicateReader {

    static RelatedParts none() {
        return parts(List.of(), (_, _, _) -> List.of());
    }

    /** A near-duplicate, an article with a name and words in common, and one with words only. */
    static RelatedParts some() {
        ArticleSnapshot copy = PortalArticles.bareArticle();
        List<ArticleHit> hits = PortalArticles.hits();
        return parts(
                List.of(new ArticleReference(copy.id(), copy.headline(), copy.publication(), copy.date(),
                        copy.language())),
                (_, _, _) -> List.of(
                        new SimilarArticle(hits.get(1), List.of(), List.of(SampleAuthorities.ALMATY),
                                List.of("autogas", "Almaty", "tenge")),
                        new SimilarArticle(hits.get(4), List.of(), List.of(), List.of("curfew"))));
    }

    /** The search does not answer; the database does. */
    static RelatedParts unavailable() {
        return parts(List.of(), (_, _, _) -> {
            throw new SearchUnavailableException("connection refused", new IllegalStateException("no node"));
        });
    }

    private static RelatedParts parts(List<ArticleReference> copies, SimilarArticles similar) {
        return new RelatedParts(new SimilarReadings(similar, new SampleRelated(copies), SampleAuthorities.names(),
                SampleEvents.none(), new SampleReadable(List.of())));
    }

    @Override
    public Map<ArticleId, DuplicateGroupId> groups(Collection<ArticleId> articles) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ArticleReference> others(ArticleId article, int most) {
        return copies;
    }
}
