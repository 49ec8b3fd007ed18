package org.kroniek.search.query.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kroniek.core.text.LanguageTag;

/** Where words of a query are looked up. */
record SearchedFields(List<SearchedText> texts) {

    SearchedFields {
        texts = List.copyOf(texts);
    }

    /** Those of them in which words of that language may stand. */
    SearchedFields in(Optional<LanguageTag> language) {
        return new SearchedFields(texts.stream().filter(text -> text.isIn(language)).toList());
    }

    /**
     * The same, with what has to stand there to the letter looked up in the folded form: for marking, which needs to know
     * where in the text it is. The literal form would need as much room again for that.
     */
    SearchedFields folding() {
        return new SearchedFields(texts.stream().map(SearchedText::folding).toList());
    }

    /** Fields with their weights for a word, in any form: the form that was typed counts more. */
    List<String> words() {
        List<String> fields = new ArrayList<>();
        for (SearchedText text : texts) {
            boolean isInflected = text.stemmed().isPresent();
            fields.add(weighted(text.folded(), text.weight() * RelevanceProfile.EXACT_FORM));
            if (isInflected) {
                fields.add(weighted(text.anyForm(), text.weight()));
            }
        }
        return fields;
    }

    /** Fields with their weights for what has to stand there as it was typed, apart from accents and capitals. */
    List<String> folded() {
        return fields(SearchedText::folded);
    }

    /** Fields with their weights for what has to stand there to the letter. */
    List<String> literal() {
        return fields(SearchedText::literal);
    }

    private List<String> fields(Function<SearchedText, String> form) {
        return texts.stream().map(text -> weighted(form.apply(text), text.weight() * RelevanceProfile.EXACT_FORM))
                .toList();
    }

    private static String weighted(String field, double weight) {
        return String.format(Locale.ROOT, "%s^%.2f", field, weight);
    }
}
