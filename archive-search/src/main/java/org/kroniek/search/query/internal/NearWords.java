package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.ElasticFailures;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.morphology.Morphology;
import org.kroniek.search.vocabulary.WordFields;

/** Looks in the vocabulary for words that differ from others by a letter or two. */
final class NearWords {

    /** Up to this many letters one may be wrong, beyond two; as Elasticsearch does where nothing is said. */
    private static final int SHORT = 5;
    private static final int LEAST = 3;
    private static final int MOST = 20;
    private static final List<String> FIELDS = List.of(WordFields.FORM, WordFields.TEXT, WordFields.LANGUAGE,
            WordFields.NAME);

    private final ElasticConnection connection;
    private final String index;
    private final Morphology morphology;

    /** @param index alias of the vocabulary */
    NearWords(ElasticConnection connection, String index, Morphology morphology) {
        this.connection = connection;
        this.index = index;
        this.morphology = morphology;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Source(String form, String text, String language, boolean name) {}

    /**
     * A word that articles have.
     *
     * @param text as it is to be typed: a name with its capital
     * @param closeness the fewer letters differ the higher
     */
    record NearWord(String form, String text, LanguageTag language, double closeness) {}

    /** For each of the words those nearest to it, itself among them where articles have it. */
    List<List<NearWord>> of(List<String> words) {
        List<RequestItem> questions = words.stream().map(this::question).toList();
        List<MultiSearchResponseItem<Source>> answers = ElasticFailures.translated(
                () -> connection.client().msearch(MsearchRequest.of(m -> m.searches(questions)), Source.class))
                .responses();
        return IntStream.range(0, words.size()).mapToObj(i -> hits(answers.get(i)).stream()
                .map(hit -> word(hit, words.get(i))).flatMap(Optional::stream).toList()).toList();
    }

    private static List<Hit<Source>> hits(MultiSearchResponseItem<Source> answer) {
        if (answer.isFailure()) {
            throw new SearchUnavailableException("The vocabulary cannot be asked: " + answer.failure().error().reason(),
                    null);
        }
        return answer.result().hits().hits();
    }

    private RequestItem question(String word) {
        int letters = word.codePointCount(0, word.length());
        String edits = letters < LEAST ? "0" : letters <= SHORT ? "1" : "2";
        // Each hit counts by how near it is, whatever the other words are.
        Query near = Query.of(q -> q.fuzzy(f -> f.field(WordFields.FORM).value(word).fuzziness(edits)
                .maxExpansions(MOST).rewrite("top_terms_boost_" + MOST)));
        return RequestItem.of(item -> item.header(h -> h.index(index)).body(search -> search.query(near).size(MOST)
                .trackTotalHits(t -> t.enabled(false)).source(s -> s.filter(f -> f.includes(FIELDS)))));
    }

    /** Articles and pronouns are near to every short word, and nobody looks for them. */
    private Optional<NearWord> word(Hit<Source> hit, String typed) {
        Source source = Objects.requireNonNull(hit.source(), "A word without its document");
        LanguageTag language = new LanguageTag(source.language());
        return !source.form().equals(typed) && morphology.analyse(source.form(), language).functionWord()
                ? Optional.empty()
                : Optional.of(new NearWord(source.form(), source.name() ? source.text() : source.form(), language,
                        Optional.ofNullable(hit.score()).orElse(0.0)));
    }
}
