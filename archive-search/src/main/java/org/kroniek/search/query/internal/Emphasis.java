package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Intervals;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.SpanQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.search.morphology.WordFolding;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.query.expansion.ExpansionKind;
import org.kroniek.search.query.expansion.Expansions;
import org.kroniek.search.query.syntax.QueryNode;

/**
 * What makes one article better than another that has the same words: having them where news says what it is about, in its
 * first lines, and near each other. It adds to scores and finds nothing more.
 */
final class Emphasis {

    /** Words of a text that a reader takes for its beginning: a first paragraph, about. */
    private static final int BEGINNING = 50;
    /** Words of a query that are looked at: beyond it they tell apart what matters by themselves. */
    private static final int MOST_WORDS = 8;
    /** Other words between two of the query that still belong together: {@code voorzitter van de Veiligheidsraad}. */
    private static final int BETWEEN = 2;

    private final SearchedFields fields;
    private final Expansions expansions;

    Emphasis(SearchedFields fields, Expansions expansions) {
        this.fields = fields;
        this.expansions = expansions;
    }

    /** The same hits, better ordered. */
    Query applied(Query wanted, QueryNode tree) {
        List<Query> better = Stream.concat(wanted(tree).limit(MOST_WORDS).flatMap(this::early), together(tree))
                .toList();
        return better.isEmpty() ? wanted : Query.of(q -> q.bool(b -> b.must(wanted).should(better)));
    }

    private static Stream<QueryNode.Word> wanted(QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> Stream.of(word);
            case QueryNode.And(var operands) -> operands.stream().flatMap(Emphasis::wanted);
            case QueryNode.Or(var operands) -> operands.stream().flatMap(Emphasis::wanted);
            default -> Stream.of();
        };
    }

    /** The word in the beginning of a text, in any form that the archive is known to have. */
    private Stream<Query> early(QueryNode.Word word) {
        return fields.texts().stream().filter(SearchedText::begins)
                .map(text -> early(forms(word, text), text.folded()));
    }

    private Set<String> forms(QueryNode.Word word, SearchedText text) {
        Stream<String> others = expansions.at(word.span()).stream()
                .filter(found -> found.kind() == ExpansionKind.SPELLING
                        || found.kind() == ExpansionKind.FORM && text.isIn(found.language()))
                .map(Expansion::variants).flatMap(List::stream);
        return Stream.concat(Stream.of(word.text()), others).map(WordFolding::fold).collect(Collectors.toSet());
    }

    private static Query early(Set<String> forms, String field) {
        List<SpanQuery> any = forms.stream()
                .map(form -> SpanQuery.of(s -> s.spanTerm(t -> t.field(field).value(form)))).toList();
        return Query.of(q -> q.constantScore(c -> c.boost((float) RelevanceProfile.BEGINNING)
                .filter(f -> f.spanFirst(s -> s.end(BEGINNING).match(m -> m.spanOr(o -> o.clauses(any)))))));
    }

    private Stream<Query> together(QueryNode tree) {
        List<QueryNode.Word> words = tree instanceof QueryNode.And(var operands)
                ? operands.stream().filter(QueryNode.Word.class::isInstance).map(QueryNode.Word.class::cast)
                        .limit(MOST_WORDS).toList()
                : List.of();
        return words.size() < 2 ? Stream.of() : Stream.of(near(words));
    }

    private Query near(List<QueryNode.Word> words) {
        List<Query> queries = new ArrayList<>();
        for (SearchedText text : fields.texts()) {
            List<Intervals> rules = words.stream().map(word -> spelled(word, text)).toList();
            queries.add(Query.of(q -> q.intervals(i -> i.field(text.anyForm())
                    .boost((float) (text.weight() * RelevanceProfile.TOGETHER))
                    .allOf(all -> all.ordered(false).maxGaps(BETWEEN * (words.size() - 1)).intervals(rules)))));
        }
        return AddedQueries.best(queries);
    }

    /** Without the forms that only a dictionary knows: they cost more than they tell here. */
    private Intervals spelled(QueryNode.Word word, SearchedText text) {
        return IntervalTranslator.any(Stream.concat(Stream.of(word.text()),
                expansions.spellings(word.span(), word.text()).stream())
                .map(spelling -> IntervalTranslator.words(spelling, 0, text.anyForm())).toList());
    }
}
