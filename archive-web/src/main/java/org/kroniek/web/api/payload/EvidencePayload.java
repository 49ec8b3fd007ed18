package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.Optional;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.EvidenceSnapshot;
import org.kroniek.core.text.TextPart;
import org.kroniek.web.api.payload.SearchPayload.SourcePayload;
import org.kroniek.web.api.problem.StableName;

/**
 * A passage that proves, contradicts or mentions a claim of an event.
 *
 * @param claim event, date, place, participant or figure
 * @param key which place, participant or figure; absent for the event as such and its date
 * @param revision of the article, in which the passage stands
 * @param assertedAt when it was attached; by whom is for editors to know: it is the name of an account
 * @param state exact, moved or lost: what corrections of the article made of it
 */
@JsonbPropertyOrder({"id", "claim", "key", "stance", "article", "revision", "passage", "state",
        "assertedAt"})
public record EvidencePayload(String id, String claim, Optional<String> key, String stance, ArticlePart article,
        int revision, PassagePayload passage, String state, Instant assertedAt) {

    /** The article of a passage. */
    @JsonbPropertyOrder({"id", "title", "source", "date", "language", "url"})
    public record ArticlePart(String id, String title, SourcePayload source, Optional<DatePayload> date,
            String language, String url) {

        static ArticlePart of(ArticleReference article) {
            return new ArticlePart(article.id().toString(), article.headline(),
                    new SourcePayload(article.publication().id().toString(), article.publication().name()),
                    article.date().map(DatePayload::of), article.language().value(), "/articles/" + article.id());
        }
    }

    public static EvidencePayload of(EvidenceSnapshot evidence) {
        ClaimReference claim = evidence.claim();
        return new EvidencePayload(evidence.id().toString(), StableName.of(claim.kind()),
                Optional.of(claim.key()).filter(key -> !key.isEmpty()), StableName.of(evidence.stance()),
                ArticlePart.of(evidence.article()), evidence.revision(),
                PassagePayload.of(TextPart.TEXT, evidence.anchor()), StableName.of(evidence.state()),
                evidence.assertedAt());
    }
}
