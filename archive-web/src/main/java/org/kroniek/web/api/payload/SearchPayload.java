package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.web.api.problem.Problem;

/**
 * The answer to a search.
 *
 * @param next cursor of the following page; absent on the last
 * @param previous cursor of the page before; absent on the first
 */
@JsonbPropertyOrder({"query", "total", "tookMs", "items", "facets", "histogram", "next", "previous"})
public record SearchPayload(QueryPayload query, TotalPayload total, long tookMs, List<HitPayload> items,
        Optional<Map<String, List<FacetPayload>>> facets, Optional<HistogramPayload> histogram, Optional<String> next,
        Optional<String> previous) {

    /**
     * How the query was read.
     *
     * @param text as typed
     * @param reading in words
     * @param expansions what was looked for beside the words that were typed
     * @param warnings what was typed but could not be searched
     * @param didYouMean another query that finds more, when this one finds next to nothing; absent otherwise
     */
    @JsonbPropertyOrder({"text", "reading", "expansions", "warnings", "didYouMean"})
    public record QueryPayload(String text, String reading, List<ExpansionPayload> expansions,
            List<Problem.Detail> warnings, Optional<String> didYouMean) {}

    /**
     * Something that was looked for beside a word or name of the query.
     *
     * @param reason {@code name}, {@code spelling}, {@code form}, {@code compound} or {@code parts}; parameter {@code expand}
     *        chooses among them
     * @param language of the texts in which it was looked for; absent for all
     * @param variants what was looked for; parameter {@code omit} takes one away
     * @param omitted what would have been, but for {@code omit}
     * @param authority who bears the name; parameter {@code omit} takes its identity too
     * @param cut whether there are more variants than can be looked for at once; left out when not
     */
    @JsonbPropertyOrder({"term", "reason", "language", "variants", "omitted", "authority", "cut"})
    public record ExpansionPayload(String term, String reason, Optional<String> language, List<String> variants,
            List<String> omitted, Optional<BearerPayload> authority, Optional<Boolean> cut) {}

    /** Who bears a name. */
    @JsonbPropertyOrder({"type", "id", "names"})
    public record BearerPayload(String type, String id, Map<String, String> names) {}

    /**
     * A hit.
     *
     * @param access who may read it, where not everybody may: registered, metadata-only, embargoed
     * @param nearDuplicates how many other hits have nearly the same text and are not listed; absent when none; parameter
     *        {@code duplicatesOf} lists them
     * @param score absent unless sorted by relevance
     * @param url address of the page, on this site
     */
    @JsonbPropertyOrder({"type", "id", "title", "date", "language", "source", "access", "highlights", "nearDuplicates",
            "score",
            "url"})
    public record HitPayload(String type, String id, String title, Optional<String> date, String language,
            SourcePayload source, Optional<String> access, List<HighlightPayload> highlights,
            Optional<Long> nearDuplicates,
            Optional<Double> score, String url) {}

    /** A publication. */
    @JsonbPropertyOrder({"id", "name"})
    public record SourcePayload(String id, String name) {}

    /** @param marks places of the matches in the snippet: first code point and the one after the last */
    @JsonbPropertyOrder({"field", "snippet", "marks"})
    public record HighlightPayload(String field, String snippet, List<List<Integer>> marks) {}

    /** One value of a facet. */
    @JsonbPropertyOrder({"value", "label", "count"})
    public record FacetPayload(String value, String label, long count) {}

    /** Hits over time; an imprecise date counts in every bucket it may belong to. */
    @JsonbPropertyOrder({"interval", "buckets"})
    public record HistogramPayload(String interval, List<BucketPayload> buckets) {}

    /**
     * One bar.
     *
     * @param from first day, or first second of an hour in the time of the place
     * @param to last day or second, included
     * @param count articles that may belong to it
     * @param certain those among them that surely do
     */
    @JsonbPropertyOrder({"from", "to", "count", "certain"})
    public record BucketPayload(String from, String to, long count, long certain) {}
}
