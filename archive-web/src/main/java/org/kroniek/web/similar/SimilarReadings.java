package org.kroniek.web.similar;

import org.kroniek.core.projection.ReadableArticles;
import org.kroniek.core.rights.Disclosure;
import org.kroniek.core.rights.Audience;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.projection.EventReader;
import org.kroniek.core.projection.NearDuplicateReader;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.query.SimilarArticle;
import org.kroniek.search.query.SimilarArticles;
import org.kroniek.web.search.LinkedNames;

/** Finds similar articles and near-duplicates, and names what they have in common. */
@Dependent
public class SimilarReadings {

    /** Longer lists are for the search. */
    private static final int MOST = 6;
    private static final int MOST_DUPLICATES = 50;

    private final SimilarArticles similar;
    private final NearDuplicateReader duplicates;
    private final LinkedNames names;
    private final EventReader events;
    private final ReadableArticles readable;

    @Inject
    public SimilarReadings(SimilarArticles similar, NearDuplicateReader duplicates, LinkedNames names,
            EventReader events, ReadableArticles readable) {
        this.readable = readable;
        this.similar = similar;
        this.duplicates = duplicates;
        this.names = names;
        this.events = events;
    }

    /** Articles with nearly the same text, oldest acquisition first, the first {@value #MOST_DUPLICATES} of them, those that the audience may read. */
    public List<ArticleReference> nearDuplicates(ArticleId article, Audience audience) {
        List<ArticleReference> others = duplicates.others(article, MOST_DUPLICATES);
        Map<ArticleId, Disclosure> disclosures = readable
                .disclosures(others.stream().map(ArticleReference::id).toList(), audience);
        return others.stream().filter(other -> disclosures.get(other.id()) == Disclosure.EVERYTHING).toList();
    }

    /**
     * The most similar articles; near-duplicates are not among them.
     *
     * @param audience for whom
     * @param language of titles and names
     * @throws SearchUnavailableException when Elasticsearch cannot be reached or does not answer in time
     */
    public List<SimilarReading> similar(ArticleId article, Audience audience, String language) {
        List<SimilarArticle> found = similar.to(article, audience, MOST);
        Map<String, String> labels = labels(found, language);
        return found.stream().map(one -> SimilarReading.of(one.hit(), shared(one.events().stream(), labels),
                shared(one.names().stream(), labels), one.words())).toList();
    }

    private Map<String, String> labels(List<SimilarArticle> found, String language) {
        Map<String, String> labels = new HashMap<>(
                names.authorities(found.stream().flatMap(one -> one.names().stream()), language));
        List<ArticleId> proving = found.stream().filter(one -> !one.events().isEmpty()).map(one -> one.hit().id())
                .toList();
        if (!proving.isEmpty()) {
            events.eventsOf(proving).values().stream().flatMap(List::stream)
                    .forEach(event -> labels.put(event.id().toString(), event.title(language)));
        }
        return labels;
    }

    /** What the database does not have any more is left out: the index follows in a moment. */
    private static List<SharedRecord> shared(Stream<?> ids, Map<String, String> labels) {
        return ids.map(Object::toString).flatMap(
                id -> Optional.ofNullable(labels.get(id)).map(label -> new SharedRecord(id, label)).stream()).toList();
    }
}
