package org.kroniek.web.portal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.DuplicateGroupId;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.projection.AuthorityReader;
import org.kroniek.core.projection.EventReader;
import org.kroniek.core.projection.NearDuplicateReader;
import org.kroniek.search.query.SimilarArticles;
import org.kroniek.web.portal.similar.RelatedParts;
import org.kroniek.web.search.LinkedNames;
import org.kroniek.web.similar.SimilarReadings;

/** A reader of near-duplicates that has the same for every article. */
record SampleRelated(List<ArticleReference> copies) implements NearDuplicateReader {

    static RelatedParts none() {
        return parts(List.of(), (article, most) -> List.of(), SampleAuthorities.almaty(), SampleEvents.none());
    }

    static RelatedParts parts(List<ArticleReference> copies, SimilarArticles similar, AuthorityReader authorities,
            EventReader events) {
        return new RelatedParts(new SimilarReadings(similar, new SampleRelated(copies),
                new LinkedNames(authorities, events), events));
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
