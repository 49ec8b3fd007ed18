package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.id.ArticleId;
import org.kroniek.search.document.ArticleFields;

/**
 * Which of the near-duplicates is shown: the first in the whole list, whatever page is read and in whichever direction.
 * Elasticsearch does not collapse a page that begins anywhere ({@code search_after}); so it is asked beside the
 * page, for the groups that occur on it.
 */
final class FirstDuplicates {

    private static final String COUNTS = "groups";

    private final Map<String, Group> groups = new HashMap<>();

    /** @param first identity of the hit that is shown */
    private record Group(String first, long count) {}

    /** Turns a request for all hits of these groups into one for the first of each and their numbers. */
    static SearchRequest.Builder collapsed(SearchRequest.Builder request, Set<String> groups) {
        Aggregation counts = Aggregation.of(a -> a.terms(t -> t.field(ArticleFields.DUPLICATE_GROUP)
                .size(groups.size()).include(i -> i.terms(List.copyOf(groups)))));
        return request.size(groups.size()).source(s -> s.filter(f -> f.includes(ArticleFields.DUPLICATE_GROUP)))
                .trackTotalHits(t -> t.enabled(false)).collapse(c -> c.field(ArticleFields.DUPLICATE_GROUP))
                .aggregations(COUNTS, counts);
    }

    /** An article and those with nearly its text; Elasticsearch itself looks up the group. */
    static Query duplicatesOf(ArticleId article, String index) {
        Query same = Query.of(q -> q.ids(i -> i.values(article.toString())));
        Query others = Query.of(q -> q.terms(t -> t.field(ArticleFields.DUPLICATE_GROUP).terms(
                v -> v.lookup(l -> l.index(index).id(article.toString()).path(ArticleFields.DUPLICATE_GROUP)))));
        return Query.of(q -> q.bool(b -> b.should(same, others).minimumShouldMatch("1")));
    }

    /** The groups of these hits that have still to be asked for, if there are any. */
    Optional<Set<String>> unknownAmong(List<Hit<HitSource>> hits) {
        Set<String> unknown = hits.stream().map(FirstDuplicates::groupOf).filter(Objects::nonNull)
                .filter(group -> !groups.containsKey(group)).collect(Collectors.toSet());
        return unknown.isEmpty() ? Optional.empty() : Optional.of(unknown);
    }

    /** @param answer to a {@link #collapsed} request */
    void learn(SearchResponse<HitSource> answer) {
        Map<String, Long> counts = new HashMap<>();
        FacetCounts.buckets(FacetCounts.answered(answer.aggregations(), COUNTS))
                .forEach(bucket -> counts.put(bucket.value(), bucket.count()));
        for (Hit<HitSource> hit : answer.hits().hits()) {
            String group = groupOf(hit);
            if (group != null) {
                groups.put(group, new Group(Objects.requireNonNull(hit.id()), counts.getOrDefault(group, 1L)));
            }
        }
    }

    /** One of a group that nothing was learnt of is shown rather than lost. */
    boolean isShown(Hit<HitSource> hit) {
        Group group = groups.get(groupOf(hit));
        return group == null || group.first().equals(hit.id());
    }

    /** How many other hits have nearly the text of this one. */
    long hiddenBehind(Hit<HitSource> hit) {
        Group group = groups.get(groupOf(hit));
        return group == null ? 0 : group.count() - 1;
    }

    /** A limit to what is not known to be hidden. */
    Query notHidden() {
        Query ofOthers = Query.of(q -> q
                .bool(b -> b.mustNot(Clauses.anyOf(ArticleFields.DUPLICATE_GROUP, groups.keySet()))));
        Query first = Query.of(q -> q.ids(i -> i.values(groups.values().stream().map(Group::first).toList())));
        return Query.of(q -> q.bool(b -> b.should(ofOthers, first).minimumShouldMatch("1")));
    }

    private static @Nullable String groupOf(Hit<HitSource> hit) {
        HitSource source = hit.source();
        return source == null ? null : source.duplicateGroup();
    }
}
