package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.List;
import org.kroniek.search.query.syntax.QueryNode;

/** How names are looked for. */
interface NamesSought {

    /** The name in any spelling, and all other names of who bears it. */
    List<Query> named(QueryNode.Word word);

    /** Any of these names. */
    List<Query> anyOf(Collection<String> names);
}
