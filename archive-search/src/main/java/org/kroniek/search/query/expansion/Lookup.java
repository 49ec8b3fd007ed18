package org.kroniek.search.query.expansion;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.HitsMetadata;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.ElasticFailures;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.document.AuthorityFields;
import org.kroniek.search.vocabulary.WordFields;

/** The requests to the vocabulary and the authorities. */
final class Lookup {

    /** Forms and compounds of one word: the forms of a verb are two dozen, the compounds of "land" are thousands. */
    private static final int MOST_FORMS = 200;
    /** Bearers of all the names of one query. */
    private static final int MOST_BEARERS = 50;

    private final ElasticConnection connection;
    private final String words;
    private final String authorities;

    Lookup(ElasticConnection connection, String words, String authorities) {
        this.connection = connection;
        this.words = words;
        this.authorities = authorities;
    }

    RequestItem words(WordMeaning meaning, Set<ExpansionKind> kinds) {
        return RequestItem.of(item -> item.header(h -> h.index(words)).body(search -> search
                .query(WordQuery.of(meaning, kinds)).size(MOST_FORMS).trackTotalHits(t -> t.enabled(true))
                .source(s -> s.filter(f -> f.includes(LookupSource.OF_WORDS)))));
    }

    RequestItem bearers(List<NameCandidate> names) {
        List<FieldValue> exact = names.stream().map(NameCandidate::folded).distinct().map(FieldValue::of).toList();
        return RequestItem.of(item -> item.header(h -> h.index(authorities)).body(search -> search
                .query(q -> q.constantScore(c -> c.filter(
                        f -> f.terms(t -> t.field(AuthorityFields.EXACT_NAMES).terms(v -> v.value(exact))))))
                .size(MOST_BEARERS).source(s -> s.filter(f -> f.includes(LookupSource.OF_AUTHORITIES)))));
    }

    /** Those of the forms that texts of the archive have as common words, with a small letter. */
    Set<String> common(Set<String> forms) {
        if (forms.isEmpty()) {
            return Set.of();
        }
        List<FieldValue> wanted = forms.stream().map(FieldValue::of).toList();
        RequestItem question = RequestItem.of(item -> item.header(h -> h.index(words)).body(search -> search
                .query(q -> q
                        .bool(b -> b.filter(f -> f.terms(t -> t.field(WordFields.FORM).terms(v -> v.value(wanted))))
                                .filter(f -> f.term(t -> t.field(WordFields.NAME).value(false)))))
                .size(MOST_FORMS).source(s -> s.filter(f -> f.includes(LookupSource.OF_WORDS)))));
        return ask(List.of(question)).getFirst().hits().stream()
                .map(hit -> Objects.requireNonNull(Objects.requireNonNull(hit.source()).form()))
                .collect(Collectors.toSet());
    }

    List<HitsMetadata<LookupSource>> ask(List<RequestItem> questions) {
        return ElasticFailures.translated(() -> connection.client()
                .msearch(MsearchRequest.of(m -> m.searches(questions)), LookupSource.class)).responses().stream()
                .map(Lookup::hits).toList();
    }

    private static HitsMetadata<LookupSource> hits(MultiSearchResponseItem<LookupSource> answer) {
        if (answer.isFailure()) {
            throw new SearchUnavailableException("The vocabulary cannot be asked: " + answer.failure().error().reason(),
                    null);
        }
        return answer.result().hits();
    }
}
