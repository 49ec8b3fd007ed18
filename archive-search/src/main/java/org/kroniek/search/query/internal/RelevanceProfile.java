package org.kroniek.search.query.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.document.IndexLanguage;

/**
 * What counts how much: every weight of the search in one place. A word is scored by its best field, so these compare
 * fields with each other; how rare a word is, and how long a text, BM25 already knows.
 */
final class RelevanceProfile {

    /** A headline says in ten words what the article is about; BM25 favours short fields too, so little is needed. */
    private static final double TITLE = 2.0;
    private static final double TEXT = 1.0;
    /** The form that was typed comes before other inflections of it: "Polen" before "Pool". */
    private static final double EXACT_FORM = 1.3;
    private static final double ANY_FORM = 1.0;
    /** How much the fields other than the best one add: enough to put title and text before title alone. */
    static final double OTHER_FIELDS = 0.2;

    /** Where a word is looked up, in any form, with the weight of each field. */
    static final List<String> WORD_FIELDS = fields(true);
    /** Where a phrase is looked up: words as typed, apart from accents and capitals. */
    static final List<String> PHRASE_FIELDS = fields(false);

    private RelevanceProfile() {}

    private static List<String> fields(boolean withStems) {
        List<String> fields = new ArrayList<>();
        for (IndexLanguage language : IndexLanguage.values()) {
            fields.add(weighted(ArticleFields.folded(ArticleFields.TITLE, language), TITLE * EXACT_FORM));
            fields.add(weighted(ArticleFields.folded(ArticleFields.TEXT, language), TEXT * EXACT_FORM));
            if (withStems && language != IndexLanguage.OTHER) {
                fields.add(weighted(ArticleFields.in(ArticleFields.TITLE, language), TITLE * ANY_FORM));
                fields.add(weighted(ArticleFields.in(ArticleFields.TEXT, language), TEXT * ANY_FORM));
            }
        }
        return List.copyOf(fields);
    }

    private static String weighted(String field, double weight) {
        return String.format(Locale.ROOT, "%s^%.2f", field, weight);
    }
}
