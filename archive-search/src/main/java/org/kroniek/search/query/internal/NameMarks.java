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

/** Finds the same names as {@link NameQueries}, by the plain kinds of query that Elasticsearch can mark in any field. */
final class NameMarks implements NamesSought {

    private final SearchedFields fields;
    private final Expansions expansions;

    NameMarks(SearchedFields fields, Expansions expansions) {
        this.fields = fields;
        this.expansions = expansions;
    }

    @Override
    public List<Query> named(QueryNode.Word word) {
        return Stream.concat(spellings(variants(word, ExpansionKind.SPELLING)),
                anyOf(variants(word, ExpansionKind.NAME)).stream()).toList();
    }

    private List<String> variants(QueryNode.Word word, ExpansionKind kind) {
        return expansions.at(word.span()).stream().filter(expansion -> expansion.kind() == kind)
                .map(Expansion::variants).flatMap(List::stream).toList();
    }

    private Stream<Query> spellings(List<String> spellings) {
        String all = String.join(" ", spellings);
        return fields.texts().stream().map(text -> Query
                .of(q -> q.match(m -> m.field(text.anyForm()).query(all).operator(Operator.Or))));
    }

    @Override
    public List<Query> anyOf(Collection<String> names) {
        return names.stream().map(name -> Query.of(
                q -> q.multiMatch(m -> m.query(name).fields(fields.folded()).type(TextQueryType.Phrase)))).toList();
    }
}
