package org.kroniek.web.portal.search;

import org.kroniek.web.portal.page.RightsLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.PublicationId;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.web.portal.page.LanguageLabel;
import org.kroniek.web.reading.DateWords;
import org.kroniek.web.reading.Messages;
import org.kroniek.search.query.date.DateRangeText;

/** Names of the values that can be filtered by. A publication is named by the answer itself. */
final class FilterNames {

    private final Messages messages;
    private final Map<String, String> publications;
    private final Map<String, String> linked;
    private final Map<ArticleId, String> headlines;

    private FilterNames(Messages messages, Map<String, String> publications, Map<String, String> linked,
            Map<ArticleId, String> headlines) {
        this.messages = messages;
        this.publications = publications;
        this.linked = linked;
        this.headlines = headlines;
    }

    /** @param linked names of authorities and events by id */
    static FilterNames of(Map<Facet, List<FacetBucket>> facets, Map<String, String> linked, Messages messages) {
        Map<String, String> publications = new HashMap<>();
        for (FacetBucket bucket : facets.getOrDefault(Facet.PUBLICATION, List.of())) {
            publications.put(bucket.value(), bucket.label());
        }
        return new FilterNames(messages, publications, linked, Map.of());
    }

    /** @param linked names of authorities and events by id */
    static FilterNames of(SearchAnswer answer, Map<String, String> linked, Messages messages) {
        Map<String, String> publications = new HashMap<>(of(answer.facets(), linked, messages).publications);
        answer.hits().forEach(hit -> publications.put(hit.publicationId().toString(), hit.publicationName()));
        Map<ArticleId, String> headlines = answer.hits().stream()
                .collect(Collectors.toMap(ArticleHit::id, ArticleHit::title));
        return new FilterNames(messages, publications, linked, headlines);
    }

    /** What a reader knows a value of a facet by. Of a publication without any hit nobody says the name. */
    String of(Facet facet, String value) {
        return switch (facet) {
            case LANGUAGE -> LanguageLabel.of(new LanguageTag(value), messages).name();
            case PUBLICATION -> publications.getOrDefault(value, messages.text("search.publication.unnamed"));
            case YEAR -> value;
            case PERSON, ORGANISATION, PLACE, EVENT -> linked(value);
            case RIGHTS -> RightsLabel.of(value, messages).text();
        };
    }

    /** One that was there when the address was made may be gone. */
    String linked(Object id) {
        return linked.getOrDefault(id.toString(), messages.text("search.linked.unnamed"));
    }

    /** One that is on another page has no name here. */
    String article(ArticleId article) {
        return headlines.getOrDefault(article, messages.text("search.article.unnamed"));
    }

    /** What the reader wrote, in words where there are words for it. */
    String dates(String text) {
        return new DateWords(messages.language())
                .of(DateRangeText.of(text).map(DateRangeText::interval).orElse(text));
    }
}
