package org.kroniek.search.query.expansion;

import co.elastic.clients.elasticsearch.core.search.HitsMetadata;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.text.LanguageTag;

/**
 * What the vocabulary has for one word.
 *
 * @param itself the word as it occurs, as a name or otherwise
 * @param others what it may stand for
 * @param cut whether there are more than could be read
 */
record WordFindings(WordMeaning meaning, List<FoundWord> itself, List<FoundWord> others, boolean cut) {

    static WordFindings of(WordMeaning meaning, HitsMetadata<LookupSource> answer) {
        Map<Boolean, List<FoundWord>> found = answer.hits().stream().map(FoundWord::of)
                .collect(Collectors.partitioningBy(word -> word.form().equals(meaning.folded())));
        TotalHits total = answer.total();
        return new WordFindings(meaning, found.getOrDefault(true, List.of()), found.getOrDefault(false, List.of()),
                total != null && total.value() > answer.hits().size());
    }

    /**
     * Whether it is a name. A word that texts have with a small letter is none, unless it was typed as one and texts have that
     * too; one that they have with a capital only is; of one that they do not have at all, the dictionaries say.
     */
    private boolean isName() {
        boolean isWord = itself.stream().anyMatch(word -> !word.name());
        boolean isNamed = itself.stream().anyMatch(FoundWord::name);
        return meaning.hasCapital()
                ? isNamed || !isWord
                : !isWord && (isNamed || !meaning.isCommonWord());
    }

    /** Names that sound alike and that a dictionary has as common words: whether they are, other texts tell. */
    Stream<String> doubtful() {
        return isName() ? sounding().filter(FoundWord::common).map(FoundWord::form) : Stream.of();
    }

    private Stream<FoundWord> sounding() {
        return others.stream().filter(word -> word.kind() == ExpansionKind.SPELLING);
    }

    /**
     * Names in the archive that sound alike: one in several languages is one spelling.
     *
     * @param common what is a common word in the archive
     */
    Collection<String> spellings(Set<String> common) {
        return isName()
                ? byForm(word -> word.kind() == ExpansionKind.SPELLING && !common.contains(word.form()))
                : List.of();
    }

    /** Forms or compounds, by the language of the texts they stand in. */
    Map<LanguageTag, Collection<String>> byLanguage(ExpansionKind kind) {
        Map<LanguageTag, Collection<String>> forms = new LinkedHashMap<>();
        others.stream().filter(word -> word.kind() == kind).map(FoundWord::language).distinct()
                .forEach(language -> forms.put(language,
                        byForm(word -> word.kind() == kind && word.language().equals(language))));
        return forms;
    }

    private Collection<String> byForm(Predicate<FoundWord> wanted) {
        Map<String, String> forms = new LinkedHashMap<>();
        others.stream().filter(wanted).forEach(word -> forms.putIfAbsent(word.form(), word.text()));
        return List.copyOf(forms.values());
    }
}
