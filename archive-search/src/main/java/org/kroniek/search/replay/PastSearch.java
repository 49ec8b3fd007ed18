package org.kroniek.search.replay;

import java.util.List;
import java.util.Map;
import org.kroniek.core.citable.CitedArticles;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.schema.IndexFamily;
import org.kroniek.search.schema.SchemaFingerprint;

/**
 * A search that was put before.
 *
 * @param question as it is put now
 * @param searched what was looked for then
 * @param schemas of the indices that were searched
 * @param position of the change log: everything up to there had been indexed
 * @param articles that were found, in order
 */
public record PastSearch(ArticleQuery question, Searched searched, Map<IndexFamily, SchemaFingerprint> schemas,
        long position, CitedArticles articles) {

    public PastSearch {
        schemas = Map.copyOf(schemas);
    }

    List<Expansion> expansions() {
        return searched.expansions();
    }
}
