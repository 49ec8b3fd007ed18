package org.kroniek.search.query.expansion;

import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.HitsMetadata;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.morphology.Morphology;
import org.kroniek.search.query.syntax.QueryNode;

/**
 * Finds what to look for beside the words of a query, in one request to the vocabulary and the authorities,
 * rarely two. Safe for use by
 * many threads.
 */
public final class Expander {

    /** Words that are expanded: enough for any question, and a bound for what one may cost. */
    static final int MOST_WORDS = 16;

    /** In the order of the words, of each in the order of the kinds. */
    private static final Comparator<Expansion> BY_PLACE = Comparator
            .comparingInt((Expansion expansion) -> expansion.span().start()).thenComparing(Expansion::term)
            .thenComparing(Expansion::kind);

    private final Lookup lookup;
    private final Morphology morphology;

    /**
     * Looks words up in these indices.
     *
     * @param words alias of the vocabulary
     * @param authorities alias of the persons, organisations and places
     */
    public Expander(ElasticConnection connection, Morphology morphology, String words, String authorities) {
        this.lookup = new Lookup(connection, words, authorities);
        this.morphology = morphology;
    }

    /** @throws org.kroniek.search.client.SearchUnavailableException when Elasticsearch cannot be reached */
    public Expansions expand(QueryNode tree, ExpansionChoice choice) {
        if (choice.kinds().isEmpty()) {
            return new Expansions(choice, List.of());
        }
        List<QueryTerm> terms = QueryTerms.of(tree).stream()
                .filter(term -> term.kinds().stream().anyMatch(choice::has)).limit(MOST_WORDS).toList();
        List<NameCandidate> names = choice.has(ExpansionKind.NAME) ? NameCandidate.of(tree) : List.of();
        if (terms.isEmpty() && names.isEmpty()) {
            return new Expansions(choice, List.of());
        }
        Map<String, WordMeaning> meanings = terms.stream().map(QueryTerm::word).distinct()
                .collect(Collectors.toMap(word -> word, word -> WordMeaning.of(word, morphology), (a, _) -> a,
                        LinkedHashMap::new));
        return new Expansions(choice, expansions(terms, names, List.copyOf(meanings.values()), choice));
    }

    private List<Expansion> expansions(List<QueryTerm> terms, List<NameCandidate> names, List<WordMeaning> meanings,
            ExpansionChoice choice) {
        List<RequestItem> questions = new ArrayList<>(
                meanings.stream().map(meaning -> lookup.words(meaning, choice.kinds())).toList());
        if (!names.isEmpty()) {
            questions.add(lookup.bearers(names));
        }
        List<HitsMetadata<LookupSource>> answers = lookup.ask(questions);
        Map<String, WordFindings> found = new LinkedHashMap<>();
        for (int i = 0; i < meanings.size(); i++) {
            found.put(meanings.get(i).word(), WordFindings.of(meanings.get(i), answers.get(i)));
        }
        List<Expansion> all = new ArrayList<>();
        if (!names.isEmpty()) {
            all.addAll(new NameFindings(answers.getLast()).expansions(names, choice));
        }
        Set<String> common = lookup
                .common(found.values().stream().flatMap(WordFindings::doubtful).collect(Collectors.toSet()));
        terms.forEach(term -> all.addAll(
                TermExpansions.of(term, Objects.requireNonNull(found.get(term.word())), common, choice)));
        return all.stream().sorted(BY_PLACE).toList();
    }
}
