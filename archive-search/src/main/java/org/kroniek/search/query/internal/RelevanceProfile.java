package org.kroniek.search.query.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.document.AuthorityFields;
import org.kroniek.search.document.EventFields;
import org.kroniek.search.document.IndexLanguage;
import org.kroniek.search.document.LinkFields;
import org.kroniek.search.query.syntax.RecordType;
import org.kroniek.search.query.syntax.TextField;

/**
 * What counts how much: every weight of the search in one place. A word is scored by its best field, so these compare
 * fields with each other; how rare a word is, and how long a text, BM25 already knows. It knows so for each language by
 * itself, since each has fields of its own. Names, which are the same in all languages, are counted without it.
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
    static final double EXACT_FORM = 1.3;
    /** A name in another spelling, in a phrase: it is the same name. */
    static final double OTHER_SPELLING = 1.25;
    /**
     * A name that occurs very often in a text; once is half as much. The same in all languages, about what BM25 gives a word
     * that one in a hundred texts has.
     */
    static final double NAME = 5.0;
    /** What the spelling that was typed has over others: enough to decide between equals. */
    static final double TYPED_NAME = 0.02;
    /** A form that only a dictionary knows, as a stem would count. */
    static final double OTHER_FORM = 1.0;
    /** An article in which somebody is named, by whatever name. Not a matter of how rare words are. */
    static final double LINKED = 0.6;
    /** In the first lines, for each word of the query: what is said there the article is about. */
    static final double BEGINNING = 0.75;
    /** The words of the query close together, when they touch half as much. */
    static final double TOGETHER = 1.5;
    /** A compound says what its part says, and something else: after what has the word itself. */
    static final double COMPOUND = 0.4;
    /** The parts of a compound near each other often mean the same, but not always. */
    static final double APART = 0.3;
    /** How much the fields other than the best one add: enough to put title and text before title alone. */
    static final double OTHER_FIELDS = 0.2;

    /** Articles for everybody. */
    static final FamilyProfile ARTICLES = articles(
            fields(languages(ArticleFields.TITLE, TITLE), languages(ArticleFields.TEXT, TEXT)), true);

    /** Articles for those who may read them all. */
    static final FamilyProfile ALL_ARTICLES = articles(fields(languages(ArticleFields.TITLE, TITLE),
            languages(ArticleFields.TEXT, TEXT), languages(ArticleFields.RESTRICTED, TEXT)), false);

    static final FamilyProfile EVENTS = new FamilyProfile(
            fields(languages(EventFields.TITLE, TITLE), languages(EventFields.DESCRIPTION, TEXT),
                    languages(EventFields.QUOTES, TEXT), Stream.of(SearchedText.names(LinkFields.NAMES, NAMES))),
            Map.of(TextField.TITLE, fields(languages(EventFields.TITLE, TITLE)), TextField.EVENT,
                    fields(languages(EventFields.TITLE, TITLE)), TextField.PERSON, names(LinkFields.PERSON_NAMES),
                    TextField.ORGANISATION, names(LinkFields.ORGANISATION_NAMES), TextField.PLACE,
                    names(LinkFields.PLACE_NAMES)),
            Set.of(RecordType.EVENT), Optional.empty(), true, false, false, true);

    private static final SearchedFields AUTHORITY_NAMES = fields(
            Stream.of(SearchedText.names(AuthorityFields.PREFERRED, PREFERRED),
                    SearchedText.names(AuthorityFields.NAMES, 1)));

    static final FamilyProfile AUTHORITIES = new FamilyProfile(AUTHORITY_NAMES,
            Map.of(TextField.TITLE, AUTHORITY_NAMES),
            Set.of(RecordType.PERSON, RecordType.ORGANISATION, RecordType.PLACE),
            Optional.of(AuthorityFields.KIND), false, false, false, false);

    private RelevanceProfile() {}

    private static FamilyProfile articles(SearchedFields anywhere, boolean guarded) {
        return new FamilyProfile(anywhere,
                Map.of(TextField.TITLE, fields(languages(ArticleFields.TITLE, TITLE)),
                        TextField.AUTHOR, names(ArticleFields.BYLINE), TextField.SOURCE,
                        words(ArticleFields.PUBLICATION_NAME), TextField.SECTION, words(ArticleFields.SECTION),
                        TextField.PERSON, names(LinkFields.PERSON_NAMES), TextField.ORGANISATION,
                        names(LinkFields.ORGANISATION_NAMES), TextField.PLACE, names(LinkFields.PLACE_NAMES),
                        TextField.EVENT, names(ArticleFields.EVENT_TITLES), TextField.COLLECTION,
                        names(ArticleFields.COLLECTION_TITLES)),
                Set.of(RecordType.ARTICLE), Optional.empty(), true, guarded, true, true);
    }

    private static Stream<SearchedText> languages(String parent, double weight) {
        return Stream.of(IndexLanguage.values()).map(language -> SearchedText.in(parent, language, weight));
    }

    private static SearchedFields names(String field) {
        return fields(Stream.of(SearchedText.names(field, 1)));
    }

    private static SearchedFields words(String field) {
        return fields(Stream.of(SearchedText.wordsOf(field)));
    }

    @SafeVarargs
    private static SearchedFields fields(Stream<SearchedText>... texts) {
        List<SearchedText> all = new ArrayList<>();
        for (Stream<SearchedText> those : texts) {
            those.forEach(all::add);
        }
        return new SearchedFields(all);
    }
}
