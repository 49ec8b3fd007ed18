package org.kroniek.core.testing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.core.text.Labels;
import org.kroniek.core.vocabulary.Vocabularies;
import org.kroniek.core.vocabulary.Vocabulary;

/** Vocabularies that last as long as a test. */
public final class MemoryVocabularies implements Vocabularies {

    private final Map<Vocabulary, Map<String, TermSnapshot>> terms = new EnumMap<>(Vocabulary.class);

    @Override
    public List<TermSnapshot> terms(Vocabulary vocabulary) {
        return List.copyOf(terms.getOrDefault(vocabulary, Map.of()).values());
    }

    @Override
    public Optional<TermSnapshot> term(Vocabulary vocabulary, String code) {
        return Optional.ofNullable(terms.getOrDefault(vocabulary, Map.of()).get(code));
    }

    @Override
    public void put(Vocabulary vocabulary, String code, Labels labels) {
        terms.computeIfAbsent(vocabulary, _ -> new TreeMap<>()).put(code, new TermSnapshot(code, labels));
    }
}
