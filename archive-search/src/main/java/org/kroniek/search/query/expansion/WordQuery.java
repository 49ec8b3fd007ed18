package org.kroniek.search.query.expansion;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.document.IndexLanguage;
import org.kroniek.search.vocabulary.WordFields;

/**
 * Asks the vocabulary for the words that one word may stand for. Each condition has a name, which comes back with the words
 * that meet it (only one that is its own: of two of the same name Elasticsearch tells of one), and a weight: when there are too many words, compounds are left out first.
 */
final class WordQuery {

    static final String SOUND = "sound";
    /** Of what the names of such conditions begin with. */
    static final String FORM = "form ";
    static final String PART = "part ";
    static final String ITSELF = "itself";

    private static final float FIRST = 4;
    private static final float SECOND = 3;
    private static final float LAST = 1;

    private WordQuery() {}

    static Query of(WordMeaning meaning, Set<ExpansionKind> kinds) {
        List<Query> any = new ArrayList<>();
        any.add(named(ITSELF, FIRST,
                List.of(Query.of(q -> q.term(t -> t.field(WordFields.FORM).value(meaning.folded()))))));
        if (kinds.contains(ExpansionKind.SPELLING) && !meaning.keys().isEmpty()) {
            any.add(named(SOUND, FIRST, List.of(terms(WordFields.KEYS, meaning.keys()),
                    Query.of(q -> q.term(t -> t.field(WordFields.NAME).value(true))))));
        }
        if (kinds.contains(ExpansionKind.FORM)) {
            forms(meaning, any);
        }
        if (kinds.contains(ExpansionKind.COMPOUND)) {
            meaning.byLanguage().forEach((language, analysis) -> {
                if (!analysis.functionWord() && !analysis.lemmas().isEmpty()) {
                    any.add(named(PART + language, LAST,
                            List.of(terms(WordFields.PARTS, analysis.lemmas()), in(language))));
                }
            });
        }
        return Query.of(q -> q.bool(b -> b.should(any).minimumShouldMatch("1")));
    }

    private static void forms(WordMeaning meaning, List<Query> any) {
        meaning.byLanguage().forEach((language, analysis) -> {
            if (!analysis.functionWord() && !analysis.lemmas().isEmpty()) {
                any.add(named(FORM + language, SECOND,
                        List.of(terms(WordFields.LEMMAS, analysis.lemmas()), in(language))));
            }
        });
        for (IndexLanguage language : IndexLanguage.values()) {
            if (language != IndexLanguage.OTHER && !meaning.isFunctionWord(new LanguageTag(language.field()))) {
                any.add(named(FORM + WordFields.stem(language), SECOND, List.of(Query.of(
                        q -> q.match(m -> m.field(WordFields.stem(language)).query(meaning.folded()))))));
            }
        }
    }

    private static Query named(String name, float weight, List<Query> conditions) {
        return Query.of(q -> q.constantScore(
                c -> c.filter(f -> f.bool(b -> b.filter(conditions))).boost(weight).queryName(name)));
    }

    private static Query terms(String field, Collection<String> values) {
        List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(terms))));
    }

    private static Query in(LanguageTag language) {
        return Query.of(q -> q.term(t -> t.field(WordFields.LANGUAGE).value(language.primary())));
    }
}
