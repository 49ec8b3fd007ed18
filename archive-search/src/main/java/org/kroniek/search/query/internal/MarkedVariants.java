package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.query.expansion.ExpansionKind;
import org.kroniek.search.query.expansion.Expansions;
import org.kroniek.search.query.syntax.QueryNode;

/**
 * Names, words and phrases for marking: Elasticsearch cannot mark the intervals that find them in texts that are kept
 * without places, as headlines are, but plain words and phrases in any field.
 */
final class MarkedVariants implements VariantQueries {

    /** Places that words of a phrase with slack may be moved by in either direction. */
    private static final int EITHER_ORDER = 2;

    private final SearchedFields fields;
    private final Expansions expansions;

    MarkedVariants(SearchedFields fields, Expansions expansions) {
        this.fields = fields;
        this.expansions = expansions;
    }

    @Override
    public List<Query> named(QueryNode.Word word) {
        return Stream.concat(
                words(Stream.concat(Stream.of(word.text()), variants(word, ExpansionKind.SPELLING)).toList()),
                anyOf(variants(word, ExpansionKind.NAME).toList()).stream()).toList();
    }

    private Stream<String> variants(QueryNode.Word word, ExpansionKind kind) {
        return expansions.at(word.span()).stream().filter(expansion -> expansion.kind() == kind)
                .map(Expansion::variants).flatMap(List::stream);
    }

    private Stream<Query> words(List<String> words) {
        String all = String.join(" ", words);
        return fields.texts().stream().map(text -> Query
                .of(q -> q.match(m -> m.field(text.anyForm()).query(all).operator(Operator.Or))));
    }

    @Override
    public List<Query> anyOf(Collection<String> names) {
        return names.stream().map(name -> phrase(name, fields.folded(), 0)).toList();
    }

    @Override
    public Query apart(String parts, SearchedFields in) {
        return phrase(parts, in.texts().stream().map(SearchedText::anyForm).toList(),
                IntervalTranslator.APART + EITHER_ORDER);
    }

    /** The phrase as it was typed, and its words in their other spellings each by itself. */
    @Override
    public List<Query> loose(QueryNode.Phrase phrase) {
        Stream<String> spellings = Stream.of(phrase.text().split(" "))
                .flatMap(word -> expansions.spellings(phrase.span(), word).stream());
        return Stream.concat(Stream.of(phrase(phrase.text(), fields.folded(), phrase.slack())),
                anyOf(spellings.toList()).stream()).toList();
    }

    private static Query phrase(String text, List<String> fields, int slop) {
        return Query.of(q -> q.multiMatch(m -> m.query(text).fields(fields).type(TextQueryType.Phrase).slop(slop)));
    }
}
