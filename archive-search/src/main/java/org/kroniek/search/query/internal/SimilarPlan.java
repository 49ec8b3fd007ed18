package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.document.LinkFields;
import org.kroniek.search.query.SimilarArticle;

/**
 * The question for articles similar to one. Every event, name and word of it is a condition with a name, so that each hit
 * tells which of them it meets and how much each counted.
 */
final class SimilarPlan {

    /** Two reports of one event are about the same, whatever their words; of several not many times so. */
    private static final float EVENT = 6;
    private static final double FURTHER_EVENTS = 0.3;
    /** Elasticsearch counts a name the more, the fewer articles have it. */
    private static final float NAME = 1;
    private static final float WORD = 0.4f;
    /** One name or a few words in common are chance. */
    private static final int NAMES_NEEDED = 2;
    private static final int WORDS_NEEDED = 4;

    private static final String OF_EVENT = "event:";
    private static final String OF_NAME = "name:";
    private static final String OF_WORD = "word:";

    private final ArticleId article;
    private final ComparedArticle compared;
    private final List<TellingWord> words;
    private final Readership readership;

    SimilarPlan(ArticleId article, ComparedArticle compared, List<TellingWord> words, Readership readership) {
        this.readership = readership;
        this.article = article;
        this.compared = compared;
        this.words = words;
    }

    /** Whether there is anything to compare by. */
    boolean isEmpty() {
        return conditions().isEmpty();
    }

    SearchRequest.Builder request(int size) {
        Query enough = Query.of(q -> q.bool(b -> b.minimumShouldMatch("1")
                .should(Clauses.anyOf(ArticleFields.EVENTS, compared.proven()))
                .should(several(names(), NAMES_NEEDED)).should(several(words(), WORDS_NEEDED))));
        Query similar = Query.of(q -> q.bool(b -> {
            b.should(conditions()).filter(readership.linked(enough))
                    .mustNot(n -> n.ids(i -> i.values(article.toString())));
            readership.limit().ifPresent(b::filter);
            if (compared.duplicateGroup() != null) {
                b.mustNot(Clauses.anyOf(ArticleFields.DUPLICATE_GROUP, List.of(compared.duplicateGroup())));
            }
            return b;
        }));
        return new SearchRequest.Builder().query(similar).size(size).version(true).includeNamedQueriesScore(true)
                .source(s -> s.filter(f -> f.includes(HitSource.fields(readership))))
                .trackTotalHits(t -> t.enabled(false));
    }

    /** Elasticsearch itself would be content with all of fewer. */
    private static Query several(List<Query> conditions, int needed) {
        return conditions.size() < needed
                ? Clauses.nothing()
                : Query.of(q -> q.bool(b -> b.should(conditions).minimumShouldMatch(String.valueOf(needed))));
    }

    private List<Query> conditions() {
        List<Query> conditions = new ArrayList<>(names());
        conditions.addAll(words());
        if (!compared.proven().isEmpty()) {
            conditions.add(Query.of(q -> q.disMax(d -> d.queries(events()).tieBreaker(FURTHER_EVENTS))));
        }
        return conditions;
    }

    private List<Query> events() {
        return compared.proven().stream().map(id -> Query.of(q -> q.constantScore(c -> c.boost(EVENT)
                .queryName(OF_EVENT + id).filter(f -> f.term(t -> t.field(ArticleFields.EVENTS).value(id))))))
                .toList();
    }

    private List<Query> names() {
        return compared.authorities().stream().map(id -> Query.of(q -> q.term(t -> t.field(LinkFields.AUTHORITIES)
                .value(id).boost(NAME).queryName(OF_NAME + id)))).toList();
    }

    private List<Query> words() {
        List<Query> queries = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String name = OF_WORD + i;
            String term = words.get(i).term();
            List<Query> fields = compared.fields().keySet().stream()
                    .map(field -> Query.of(q -> q.term(t -> t.field(field).value(term)))).toList();
            queries.add(Query.of(q -> q.disMax(d -> d.queries(fields).boost(WORD).queryName(name))));
        }
        return queries;
    }

    /** What counted most comes first. */
    SimilarArticle read(Hit<HitSource> hit) {
        return new SimilarArticle(HitReader.read(hit, 0),
                met(hit, OF_EVENT).map(UUID::fromString).map(EventId::new).toList(),
                met(hit, OF_NAME).map(UUID::fromString).map(AuthorityId::new).toList(),
                met(hit, OF_WORD).map(place -> words.get(Integer.parseInt(place)).written()).distinct().toList());
    }

    private static Stream<String> met(Hit<HitSource> hit, String kind) {
        return hit.matchedQueries().entrySet().stream().filter(query -> query.getKey().startsWith(kind))
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(query -> query.getKey().substring(kind.length()));
    }
}
