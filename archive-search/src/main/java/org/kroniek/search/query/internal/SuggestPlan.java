package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.util.List;
import java.util.stream.Stream;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.document.AuthorityFields;
import org.kroniek.search.document.EventFields;
import org.kroniek.search.document.IndexLanguage;

/** What is asked of the three indices while somebody types; all of it in one request. */
final class SuggestPlan {

    static final String TITLES = "titles";

    /** Some articles have the same headline, and of names the best are chosen here; so a few more are asked for. */
    private static final int SPARE = 3;
    /** Words that the last one may be the beginning of. */
    private static final int ENDINGS = 50;
    /** The name that is shown before all others counts for more. */
    private static final float PREFERRED = 2;

    private static final List<String> EVENT_TITLES = Stream.of(IndexLanguage.values())
            .map(language -> ArticleFields.folded(EventFields.TITLE, language)).toList();

    private SuggestPlan() {}

    static RequestItem names(String index, String typed, int most) {
        Query begins = Query.of(q -> q.matchPhrasePrefix(
                m -> m.field(AuthorityFields.NAMES).query(typed).maxExpansions(ENDINGS)));
        Query preferred = Query.of(q -> q.matchPhrasePrefix(
                m -> m.field(AuthorityFields.PREFERRED).query(typed).maxExpansions(ENDINGS).boost(PREFERRED)));
        return RequestItem.of(item -> item.header(h -> h.index(index)).body(search -> search
                .query(q -> q.bool(b -> b.must(begins).should(preferred))).size(most * SPARE)
                .trackTotalHits(t -> t.enabled(false)).source(s -> s.filter(
                        f -> f.includes(AuthorityFields.KIND, AuthorityFields.LABELS, AuthorityFields.NAMES)))));
    }

    static RequestItem events(String index, String typed, int most) {
        return RequestItem.of(item -> item.header(h -> h.index(index)).body(search -> search
                .query(q -> q.multiMatch(m -> m.query(typed).fields(EVENT_TITLES).type(TextQueryType.PhrasePrefix)
                        .maxExpansions(ENDINGS)))
                .size(most).trackTotalHits(t -> t.enabled(false))
                .source(s -> s.filter(f -> f.includes(SuggestSource.OF_EVENTS)))));
    }

    static RequestItem titles(String index, String typed, int most) {
        return RequestItem.of(item -> item.header(h -> h.index(index)).body(search -> search.size(0)
                .source(s -> s.filter(f -> f.includes(ArticleFields.TITLE)))
                .suggest(g -> g.suggesters(TITLES, t -> t.prefix(typed)
                        .completion(c -> c.field(ArticleFields.SUGGEST).size(most * SPARE))))));
    }
}
