package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.List;
import org.kroniek.search.query.syntax.QueryNode;

/** How a name or a word is looked for in other guises: to find it, or only to mark it. */
interface VariantQueries {

    /** The name in any spelling, and all other names of who bears it. */
    List<Query> named(QueryNode.Word word);

    /** Any of these names. */
    List<Query> anyOf(Collection<String> names);

    /** The parts of a compound, written as words of their own near each other. */
    Query apart(String parts, SearchedFields in);

    /** A phrase with slack, or with words that are also spelled otherwise. */
    List<Query> loose(QueryNode.Phrase phrase);
}
