package org.kroniek.search.morphology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes words apart where their writer did: {@code gas-prijzen}, {@code 60-jarige}. All others go on as they are. */
final class HyphenatedWords implements LanguageMorphology {

    private static final Pattern JOINT = Pattern.compile("[-/]+");

    private final LanguageMorphology words;

    HyphenatedWords(LanguageMorphology words) {
        this.words = words;
    }

    @Override
    public WordAnalysis analyse(String folded) {
        List<String> pieces = JOINT.splitAsStream(folded).filter(piece -> piece.length() > 1).toList();
        return pieces.size() < 2 ? words.analyse(folded) : joined(folded, pieces);
    }

    private WordAnalysis joined(String folded, List<String> pieces) {
        List<Set<String>> parts = new ArrayList<>();
        Set<String> inner = new LinkedHashSet<>();
        for (String piece : pieces) {
            WordAnalysis analysis = words.analyse(piece);
            parts.add(analysis.lemmas().isEmpty() ? Set.of(piece) : analysis.lemmas());
            inner.addAll(analysis.partLemmas());
        }
        WordAnalysis last = words.analyse(pieces.getLast());
        String beginning = folded.substring(0, folded.lastIndexOf(pieces.getLast()));
        Set<String> lemmas = new LinkedHashSet<>();
        last.lemmas().forEach(lemma -> lemmas.add(beginning + lemma));
        return new WordAnalysis(lemmas, parts, inner, last.commonWord(), false);
    }
}
