package org.kroniek.search.query.expansion;

import co.elastic.clients.elasticsearch.core.search.HitsMetadata;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.morphology.WordAnalysis;

/** What the vocabulary has for one word. */
final class WordFindings {

    private final WordMeaning meaning;
    private final List<FoundWord> words;
    private final boolean cut;

    WordFindings(WordMeaning meaning, HitsMetadata<LookupSource> answer) {
        this.meaning = meaning;
        this.words = answer.hits().stream().map(FoundWord::of).toList();
        TotalHits total = answer.total();
        this.cut = total != null && total.value() > words.size();
    }

    /** The additions to a term, those of one kind and language together. */
    List<Expansion> expansions(QueryTerm term, ExpansionChoice choice) {
        List<Expansion> found = new ArrayList<>();
        if (wants(ExpansionKind.SPELLING, term, choice)) {
            add(term, ExpansionKind.SPELLING, Optional.empty(), those(ExpansionKind.SPELLING), choice, found);
        }
        for (ExpansionKind kind : List.of(ExpansionKind.FORM, ExpansionKind.COMPOUND)) {
            if (wants(kind, term, choice)) {
                byLanguage(kind)
                        .forEach((language, forms) -> add(term, kind, Optional.of(language), forms, choice, found));
            }
        }
        if (wants(ExpansionKind.PARTS, term, choice)) {
            meaning.byLanguage().forEach((language, analysis) -> parts(analysis).ifPresent(parts -> add(term,
                    ExpansionKind.PARTS, Optional.of(language), List.of(parts), choice, found)));
        }
        return found;
    }

    private static boolean wants(ExpansionKind kind, QueryTerm term, ExpansionChoice choice) {
        return term.kinds().contains(kind) && choice.has(kind);
    }

    private void add(QueryTerm term, ExpansionKind kind, Optional<LanguageTag> language, Collection<String> forms,
            ExpansionChoice choice, List<Expansion> found) {
        if (forms.isEmpty()) {
            return;
        }
        List<String> kept = forms.stream().filter(form -> !choice.omitted().contains(form)).toList();
        List<String> omitted = forms.stream().filter(choice.omitted()::contains).toList();
        found.add(new Expansion(term.span(), term.word(), kind, language, kept, omitted, Optional.empty(),
                cut && kind == ExpansionKind.COMPOUND));
    }

    /** One name in several languages is one spelling. */
    private Collection<String> those(ExpansionKind kind) {
        Map<String, String> byForm = new LinkedHashMap<>();
        words.stream().filter(word -> word.kind() == kind)
                .forEach(word -> byForm.putIfAbsent(word.form(), word.text()));
        return byForm.values();
    }

    private Map<LanguageTag, List<String>> byLanguage(ExpansionKind kind) {
        Map<LanguageTag, Map<String, String>> forms = new LinkedHashMap<>();
        words.stream().filter(word -> word.kind() == kind)
                .forEach(word -> forms.computeIfAbsent(word.language(), _ -> new LinkedHashMap<>())
                        .putIfAbsent(word.form(), word.text()));
        Map<LanguageTag, List<String>> sorted = new LinkedHashMap<>();
        forms.forEach((language, those) -> sorted.put(language, List.copyOf(those.values())));
        return sorted;
    }

    /** The parts of a compound as a reader would write them apart: of each the shortest of its dictionary forms. */
    private static Optional<String> parts(WordAnalysis analysis) {
        return analysis.parts().size() < 2
                ? Optional.empty()
                : Optional.of(String.join(" ", analysis.parts().stream().map(WordFindings::shortest).toList()));
    }

    private static String shortest(Collection<String> lemmas) {
        return lemmas.stream().sorted(Comparator.comparingInt(String::length)
                .thenComparing(Function.identity())).findFirst().orElseThrow();
    }
}
