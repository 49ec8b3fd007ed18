package org.kroniek.search.query.expansion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.morphology.WordAnalysis;

/** Puts together what is added to one term of a query: for each kind and language what was found, as far as it is wanted. */
final class TermExpansions {

    private final QueryTerm term;
    private final ExpansionChoice choice;
    private final List<Expansion> found = new ArrayList<>();

    private TermExpansions(QueryTerm term, ExpansionChoice choice) {
        this.term = term;
        this.choice = choice;
    }

    /** @param common names that are common words in the archive */
    static List<Expansion> of(QueryTerm term, WordFindings findings, Set<String> common, ExpansionChoice choice) {
        TermExpansions expansions = new TermExpansions(term, choice);
        expansions.add(ExpansionKind.SPELLING, Optional.empty(), findings.spellings(common), false);
        for (ExpansionKind kind : List.of(ExpansionKind.FORM, ExpansionKind.COMPOUND)) {
            findings.byLanguage(kind).forEach((language, forms) -> expansions.add(kind, Optional.of(language), forms,
                    findings.cut() && kind == ExpansionKind.COMPOUND));
        }
        findings.meaning().byLanguage().forEach((language, analysis) -> parts(analysis)
                .ifPresent(parts -> expansions.add(ExpansionKind.PARTS, Optional.of(language), List.of(parts), false)));
        return List.copyOf(expansions.found);
    }

    private void add(ExpansionKind kind, Optional<LanguageTag> language, Collection<String> forms, boolean cut) {
        if (forms.isEmpty() || !term.kinds().contains(kind) || !choice.has(kind)) {
            return;
        }
        List<String> kept = forms.stream().filter(form -> !choice.omitted().contains(form)).toList();
        List<String> omitted = forms.stream().filter(choice.omitted()::contains).toList();
        found.add(new Expansion(term.span(), term.word(), kind, language, kept, omitted, Optional.empty(), cut));
    }

    /** The parts of a compound as one would write them apart: of each the shortest of its dictionary forms. */
    private static Optional<String> parts(WordAnalysis analysis) {
        return analysis.parts().size() < 2
                ? Optional.empty()
                : Optional.of(String.join(" ", analysis.parts().stream().map(TermExpansions::shortest).toList()));
    }

    private static String shortest(Collection<String> lemmas) {
        return lemmas.stream().sorted(Comparator.comparingInt(String::length).thenComparing(Function.identity()))
                .findFirst().orElseThrow();
    }
}
