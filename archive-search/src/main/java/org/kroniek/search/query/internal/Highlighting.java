package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.List;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.document.HighlightTags;
import org.kroniek.search.document.IndexLanguage;

/** Asks for the passages of hits in which the words stand, and where in them. */
final class Highlighting {

    /** Code units of a passage: two lines of a list. */
    private static final int PASSAGE = 160;
    private static final int PASSAGES = 3;
    /**
     * Characters of an article that are looked through. Elasticsearch's own limit; without it in the request one longer
     * article among the hits makes the whole search fail.
     */
    private static final int ANALYZED = 1_000_000;

    private static final List<NamedValue<HighlightField>> FIELDS = fields(ArticleFields.TEXT);
    private static final List<NamedValue<HighlightField>> ALL_FIELDS = fields(ArticleFields.TEXT,
            ArticleFields.RESTRICTED);

    private Highlighting() {}

    /** @param readership for whom */
    static Highlight of(Query marked, Readership readership) {
        return Highlight.of(h -> h.type(HighlighterType.Unified).highlightQuery(marked)
                .fields(readership.readsRestricted() ? ALL_FIELDS : FIELDS)
                .preTags(String.valueOf(HighlightTags.OPEN)).postTags(String.valueOf(HighlightTags.CLOSE))
                .order(HighlighterOrder.Score).maxAnalyzedOffset(ANALYZED));
    }

    private static List<NamedValue<HighlightField>> fields(String... texts) {
        List<NamedValue<HighlightField>> fields = new ArrayList<>();
        for (IndexLanguage language : IndexLanguage.values()) {
            fields.add(field(ArticleFields.TITLE, language, 0));
            for (String text : texts) {
                fields.add(field(text, language, PASSAGES));
            }
        }
        return List.copyOf(fields);
    }

    /** Phrases match only in the folded form of a field, but are to be marked in its text all the same. */
    private static NamedValue<HighlightField> field(String parent, IndexLanguage language, int passages) {
        HighlightField.Builder field = new HighlightField.Builder().numberOfFragments(passages).fragmentSize(PASSAGE);
        if (language != IndexLanguage.OTHER) {
            field.matchedFields(ArticleFields.folded(parent, language));
        }
        return NamedValue.of(ArticleFields.in(parent, language), field.build());
    }
}
