package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch.core.TermvectorsRequest;
import co.elastic.clients.elasticsearch.core.TermvectorsResponse;
import co.elastic.clients.elasticsearch.core.termvectors.Term;
import co.elastic.clients.elasticsearch.core.termvectors.TermVector;
import co.elastic.clients.elasticsearch.core.termvectors.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kroniek.core.id.ArticleId;

/** The words of an article that are frequent in it and rare in the archive (tf-idf), by Elasticsearch's own counts. */
final class TellingWords {

    /** More say little that these do not. */
    private static final int MOST = 25;
    private static final int SHORTEST = 4;
    /** A word that more than one article in five has says little, and of few articles none is rare but in two. */
    private static final int ONE_IN = 5;
    private static final int FEW = 2;

    private TellingWords() {}

    static TermvectorsRequest<Void> request(ArticleId article, String index, ComparedArticle compared) {
        return TermvectorsRequest.of(r -> r.index(index).id(article.toString())
                .fields(List.copyOf(compared.fields().keySet())).offsets(true).positions(true).payloads(false)
                .termStatistics(true).fieldStatistics(true)
                .filter(f -> f.maxNumTerms(2 * MOST).minDocFreq(2).minWordLength(SHORTEST)));
    }

    /** The words that say most first. */
    static List<TellingWord> read(TermvectorsResponse answer, ComparedArticle compared) {
        Map<String, TellingWord> words = new HashMap<>();
        answer.termVectors().forEach((field, vector) -> vector.terms().forEach((term, counted) -> {
            if (isRare(counted, vector) && term.codePoints().noneMatch(Character::isDigit)) {
                words.merge(term, word(term, counted, compared.fields().getOrDefault(field, "")),
                        (one, other) -> one.weight() > other.weight() ? one : other);
            }
        }));
        return words.values().stream()
                .sorted(Comparator.comparingDouble(TellingWord::weight).reversed().thenComparing(TellingWord::term))
                .limit(MOST).toList();
    }

    private static boolean isRare(Term term, TermVector vector) {
        int articles = vector.fieldStatistics().docCount();
        return term.docFreq() != null && term.docFreq() <= Math.max(FEW, articles / ONE_IN);
    }

    private static TellingWord word(String term, Term counted, String text) {
        Token first = counted.tokens().getFirst();
        String written = first.startOffset() != null && first.endOffset() != null && first.endOffset() <= text.length()
                ? text.substring(first.startOffset(), first.endOffset())
                : term;
        return new TellingWord(term, written, counted.score() == null ? 0 : counted.score());
    }
}
