package org.kroniek.search.query.internal;

import java.util.Optional;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.document.IndexLanguage;

/**
 * One text of a record, in the forms in which the index keeps it. All forms have their words at the same places.
 *
 * @param stemmed in which all forms of a word are one; empty for names, and for languages whose inflection is not known
 * @param folded without accents and capitals
 * @param literal as it was written
 * @param language whose words it has; empty when those of many
 * @param weight how much it counts that a word stands here
 * @param begins whether it says first what it is about
 */
record SearchedText(Optional<String> stemmed, String folded, String literal, Optional<IndexLanguage> language,
        double weight, boolean begins) {

    /** A text that is kept in a field of its own language below {@code parent}. */
    static SearchedText in(String parent, IndexLanguage language, double weight) {
        String field = ArticleFields.in(parent, language);
        return new SearchedText(Optional.of(field).filter(_ -> language != IndexLanguage.OTHER),
                ArticleFields.folded(parent, language), field + "." + ArticleFields.LITERAL, Optional.of(language),
                weight, parent.equals(ArticleFields.TEXT) || parent.equals(ArticleFields.RESTRICTED));
    }

    /** A text whose words are not inflected. */
    static SearchedText names(String field, double weight) {
        return new SearchedText(Optional.empty(), field, field + "." + ArticleFields.LITERAL, Optional.empty(), weight,
                false);
    }

    /** Words of something that is otherwise taken as a whole. */
    static SearchedText wordsOf(String field) {
        return new SearchedText(Optional.empty(), field + "." + ArticleFields.WORDS,
                field + "." + ArticleFields.LITERAL, Optional.empty(), 1, false);
    }

    /** The same, with no literal form of its own. */
    SearchedText folding() {
        return new SearchedText(stemmed, folded, folded, language, weight, begins);
    }

    /** Whether words of that language may stand in it. */
    boolean isIn(Optional<LanguageTag> wanted) {
        return wanted.isEmpty() || language.isEmpty() || language.equals(wanted.map(IndexLanguage::of));
    }

    /** Where any form of a word is found. */
    String anyForm() {
        return stemmed.orElse(folded);
    }
}
