package org.kroniek.web.portal.similar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.similar.SimilarReading;
import org.kroniek.web.similar.SimilarReadings;

/** Says of an article what else there is to read. */
@Dependent
public class RelatedParts {

    private final SimilarReadings readings;

    @Inject
    public RelatedParts(SimilarReadings readings) {
        this.readings = readings;
    }

    public RelatedPart of(ArticleId article, PageFrame frame) {
        return new RelatedPart(
                readings.nearDuplicates(article, frame.request().audience()).stream()
                        .map(duplicate -> item(duplicate, frame)).toList(),
                similar(article, frame));
    }

    /** Without the search the page has all the rest; whoever runs the archive is told by the health check. */
    private List<RelatedItem> similar(ArticleId article, PageFrame frame) {
        try {
            return readings.similar(article, frame.request().audience(), frame.language().tag()).stream()
                    .map(reading -> item(reading, frame))
                    .toList();
        } catch (SearchUnavailableException e) {
            return List.of();
        }
    }

    private static RelatedItem item(ArticleReference article, PageFrame frame) {
        return RelatedItem.of(article.id(), article.headline(), article.publication().name(),
                article.date().map(EdtfDate::text), article.language(), List.of(), frame);
    }

    private static RelatedItem item(SimilarReading reading, PageFrame frame) {
        ArticleHit hit = reading.hit();
        return RelatedItem.of(hit.id(), hit.title(), hit.publicationName(), hit.date(), hit.language(),
                RelatedReason.of(reading, frame), frame);
    }
}
