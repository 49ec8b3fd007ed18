package org.kroniek.web.api.payload;

import org.kroniek.web.rights.RightsText;
import org.kroniek.web.rights.AccessName;
import org.kroniek.core.rights.Access;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.Snippet;
import org.kroniek.search.query.correction.Correction;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.web.api.payload.SearchPayload.BucketPayload;
import org.kroniek.web.api.payload.SearchPayload.FacetPayload;
import org.kroniek.web.api.payload.SearchPayload.HighlightPayload;
import org.kroniek.web.api.payload.SearchPayload.HistogramPayload;
import org.kroniek.web.api.payload.SearchPayload.HitPayload;
import org.kroniek.web.api.payload.SearchPayload.BearerPayload;
import org.kroniek.web.api.payload.SearchPayload.ExpansionPayload;
import org.kroniek.web.api.payload.SearchPayload.QueryPayload;
import org.kroniek.web.api.payload.SearchPayload.SourcePayload;
import org.kroniek.web.api.problem.ProblemDetails;
import org.kroniek.web.api.problem.StableName;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.reading.LanguageName;
import org.kroniek.web.reading.QueryReading;

/** Turns answers of the search into the API's shape. */
public final class SearchPayloads {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private SearchPayloads() {}

    /**
     * The answer to a search.
     *
     * @param text the query as typed
     * @param correction of the query, if there is one
     * @param names of authorities and events by id
     * @param language for what is said in words
     */
    public static SearchPayload of(String text, SearchAnswer answer, Optional<Correction> correction,
            Map<String, String> names, InterfaceLanguage language) {
        QueryPayload query = query(text, answer.reading(), answer.expansions(), answer.warnings(),
                correction, language);
        return new SearchPayload(query, TotalPayload.reached(answer.total(), answer.complete()), answer.tookMillis(),
                answer.hits().stream().map(SearchPayloads::hit).toList(), facets(answer.facets(), names, language),
                answer.histogram().map(SearchPayloads::histogram), answer.next(), answer.previous());
    }

    static QueryPayload query(String text, QueryNode reading, List<Expansion> expansions,
            List<QueryProblem> warnings, Optional<Correction> correction, InterfaceLanguage language) {
        return new QueryPayload(text, QueryReading.of(reading, language),
                expansions.stream().map(SearchPayloads::expansion).toList(),
                ProblemDetails.ofQuery(warnings, language), correction.map(Correction::text));
    }

    private static ExpansionPayload expansion(Expansion expansion) {
        return new ExpansionPayload(expansion.term(), expansion.kind().code(),
                expansion.language().map(LanguageTag::value), expansion.variants(), expansion.omitted(),
                expansion.authority().map(bearer -> new BearerPayload(StableName.of(bearer.kind()),
                        bearer.id().toString(), bearer.labels().byLanguage())),
                Optional.of(expansion.cut()).filter(cut -> cut));
    }

    private static HitPayload hit(ArticleHit hit) {
        return new HitPayload("article", hit.id().toString(), hit.title(), hit.date(), hit.language().value(),
                new SourcePayload(hit.publicationId().toString(), hit.publicationName()),
                Optional.of(hit.access()).filter(access -> access != Access.Kind.OPEN).map(AccessName::of),
                hit.snippets().stream().map(SearchPayloads::highlight).toList(),
                Optional.of(hit.nearDuplicates()).filter(others -> others > 0), hit.score(), "/articles/" + hit.id());
    }

    private static HighlightPayload highlight(Snippet snippet) {
        return new HighlightPayload(snippet.field(), snippet.text(),
                snippet.marks().stream().map(mark -> List.of(mark.start(), mark.end())).toList());
    }

    private static Optional<Map<String, List<FacetPayload>>> facets(Map<Facet, List<FacetBucket>> facets,
            Map<String, String> names, InterfaceLanguage language) {
        if (facets.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<FacetPayload>> payload = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            if (facets.containsKey(facet)) {
                payload.put(StableName.of(facet), facet(facet, facets.get(facet), names, language));
            }
        }
        return Optional.of(payload);
    }

    static List<FacetPayload> facet(Facet facet, List<FacetBucket> values, Map<String, String> names,
            InterfaceLanguage language) {
        return values.stream().map(
                value -> new FacetPayload(value.value(), label(facet, value, names, language), value.count())).toList();
    }

    private static String label(Facet facet, FacetBucket bucket, Map<String, String> names,
            InterfaceLanguage language) {
        return switch (facet) {
            case LANGUAGE -> LanguageName.of(new LanguageTag(bucket.value()), language);
            case RIGHTS -> RightsText.of(bucket.value(), language);
            default -> names.getOrDefault(bucket.value(), bucket.label());
        };
    }

    private static HistogramPayload histogram(Histogram histogram) {
        boolean hours = histogram.interval() == HistogramInterval.HOUR;
        return new HistogramPayload(StableName.of(histogram.interval()), histogram.bars().stream()
                .map(bar -> hours
                        ? bucket(SECOND.format(bar.from()), SECOND.format(bar.until().minusSeconds(1)), bar)
                        : bucket(bar.from().toLocalDate().toString(),
                                bar.until().minusNanos(1).toLocalDate().toString(), bar))
                .toList());
    }

    private static BucketPayload bucket(String from, String to, Histogram.Bar bar) {
        return new BucketPayload(from, to, bar.count(), bar.certain());
    }
}
