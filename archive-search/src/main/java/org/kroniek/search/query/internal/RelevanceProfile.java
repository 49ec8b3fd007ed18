package org.kroniek.search.query.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.document.AuthorityFields;
import org.kroniek.search.document.EventFields;
import org.kroniek.search.document.IndexLanguage;
import org.kroniek.search.document.LinkFields;

/**
 * What counts how much: every weight of the search in one place. A word is scored by its best field, so these compare
 * fields with each other; how rare a word is, and how long a text, BM25 already knows.
 */
final class RelevanceProfile {

    /** A headline says in ten words what the article is about; BM25 favours short fields too, so little is needed. */
    private static final double TITLE = 2.0;
    private static final double TEXT = 1.0;
    /** Who took part says less of what an event was than its title, more than what was written of it. */
    private static final double NAMES = 1.5;
    /** The name that is shown before all others that somebody has. */
    private static final double PREFERRED = 2.0;
    /** The form that was typed comes before other inflections of it: "Polen" before "Pool". */
    private static final double EXACT_FORM = 1.3;
    private static final double ANY_FORM = 1.0;
    /** How much the fields other than the best one add: enough to put title and text before title alone. */
    static final double OTHER_FIELDS = 0.2;

    static final SearchedFields ARTICLES = new SearchedFields(articles(true), articles(false));
    static final SearchedFields EVENTS = new SearchedFields(events(true), events(false));
    static final SearchedFields AUTHORITIES = new SearchedFields(authorities(), authorities());

    private RelevanceProfile() {}

    private static List<String> articles(boolean withStems) {
        List<String> fields = new ArrayList<>();
        add(ArticleFields.TITLE, TITLE, withStems, fields);
        add(ArticleFields.TEXT, TEXT, withStems, fields);
        return fields;
    }

    private static List<String> events(boolean withStems) {
        List<String> fields = new ArrayList<>();
        add(EventFields.TITLE, TITLE, withStems, fields);
        add(EventFields.DESCRIPTION, TEXT, withStems, fields);
        add(EventFields.QUOTES, TEXT, withStems, fields);
        fields.add(weighted(LinkFields.NAMES, NAMES));
        return fields;
    }

    /** Names are not inflected. */
    private static List<String> authorities() {
        return List.of(weighted(AuthorityFields.PREFERRED, PREFERRED), weighted(AuthorityFields.NAMES, 1));
    }

    private static void add(String parent, double weight, boolean withStems, List<String> fields) {
        for (IndexLanguage language : IndexLanguage.values()) {
            fields.add(weighted(ArticleFields.folded(parent, language), weight * EXACT_FORM));
            if (withStems && language != IndexLanguage.OTHER) {
                fields.add(weighted(ArticleFields.in(parent, language), weight * ANY_FORM));
            }
        }
    }

    private static String weighted(String field, double weight) {
        return String.format(Locale.ROOT, "%s^%.2f", field, weight);
    }
}
