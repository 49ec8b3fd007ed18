package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Intervals;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.search.query.expansion.ExpansionKind;
import org.kroniek.search.query.expansion.Expansions;
import org.kroniek.search.query.syntax.QueryNode;

/**
 * Finds names, whatever they are written like. How often somebody is named in a text decides, which is the same in all
 * languages. How rare each of the spellings is does not: a genitive that occurs once is no better than the name itself, and
 * a name that all Russian articles have says as much in one of them as it does in a Dutch one.
 */
final class FoundVariants implements VariantQueries {

    private final SearchedFields fields;
    private final Expansions expansions;

    FoundVariants(SearchedFields fields, Expansions expansions) {
        this.fields = fields;
        this.expansions = expansions;
    }

    @Override
    public List<Query> named(QueryNode.Word word) {
        IntervalTranslator spellings = new IntervalTranslator(fields, expansions);
        List<String> others = expansions.at(word.span()).stream()
                .filter(expansion -> expansion.kind() == ExpansionKind.NAME)
                .flatMap(expansion -> expansion.variants().stream()).toList();
        List<String> alike = others.stream().filter(name -> length(name) == length(word.text())).toList();
        Query spelled = byNumber(text -> Stream.concat(Stream.of(spellings.word(word, text)), names(alike, text)));
        return Stream.concat(Stream.of(spelled),
                anyOf(others.stream().filter(name -> !alike.contains(name)).toList()).stream()).toList();
    }

    @Override
    public List<Query> anyOf(Collection<String> names) {
        // Those of as many words together: beside a short one a long one would count as less exact.
        return List.copyOf(names.stream().collect(Collectors.groupingBy(FoundVariants::length)).values()).stream()
                .map(alike -> byNumber(text -> names(alike, text))).toList();
    }

    private static int length(String name) {
        return name.split("[\\s-]+").length;
    }

    private static Stream<Intervals> names(List<String> names, SearchedText text) {
        return names.stream()
                .map(name -> IntervalTranslator.words(name, 0, isAbbreviation(name) ? text.literal() : text.folded()));
    }

    /** To be found in its capitals only: for the UN, not for every {@code un} in French. */
    private static boolean isAbbreviation(String name) {
        return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    @Override
    public Query apart(String parts, SearchedFields in) {
        return new IntervalTranslator(in, expansions).apart(parts);
    }

    /** What it finds, its intervals say; how good a hit it is, its words. */
    @Override
    public List<Query> loose(QueryNode.Phrase phrase) {
        Query typed = Query.of(q -> q.multiMatch(m -> m.query(phrase.text()).fields(fields.folded())
                .type(TextQueryType.Phrase).slop(phrase.slack()).tieBreaker(RelevanceProfile.OTHER_FIELDS)));
        Query all = Query.of(q -> q.bool(b -> b.filter(new IntervalTranslator(fields, expansions).phrase(phrase))
                .should(spellings(phrase)).should(typed)));
        return phrase.slack() == 0 ? List.of(typed, all) : List.of(all);
    }

    /** The words of the phrase in all their spellings. */
    private List<Query> spellings(QueryNode.Phrase phrase) {
        return Stream.of(phrase.text().split(" "))
                .filter(word -> !expansions.spellings(phrase.span(), word).isEmpty()).map(word -> {
                    List<String> all = Stream.concat(Stream.of(word),
                            expansions.spellings(phrase.span(), word).stream()).toList();
                    return AddedQueries.best(AddedQueries.anyOf(all, fields, SearchedText::folded,
                            RelevanceProfile.OTHER_SPELLING));
                }).toList();
    }

    private Query byNumber(Function<SearchedText, Stream<Intervals>> names) {
        List<Query> queries = new ArrayList<>();
        for (SearchedText text : fields.texts()) {
            float weight = (float) (text.weight() * RelevanceProfile.NAME);
            queries.add(Query.of(q -> q.intervals(i -> i.field(text.anyForm()).boost(weight)
                    .anyOf(any -> any.intervals(names.apply(text).toList())))));
        }
        return Query.of(q -> q.disMax(d -> d.queries(queries).tieBreaker(RelevanceProfile.OTHER_FIELDS)));
    }
}
