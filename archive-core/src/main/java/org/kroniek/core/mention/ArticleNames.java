package org.kroniek.core.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.core.reading.ReadArticle;

/** The names of one article, found step by step. */
final class ArticleNames {

    private final List<PassageNames> passages;
    private final SmallWords smallWords;
    private final NameIndex index;

    ArticleNames(ReadArticle article, NameIndex index) {
        this.passages = article.parts().stream()
                .map(part -> new PassageNames(new Passage(part, article.language()))).toList();
        this.smallWords = new SmallWords(passages.stream().map(PassageNames::passage).toList());
        this.index = index;
    }

    FoundNames found() {
        passages.forEach(names -> names.findNamed(index, smallWords));
        ShortForms forms = ShortForms.of(allNamed().stream().filter(name -> Candidates.of(name).size() == 1).toList());
        if (!forms.isEmpty()) {
            passages.forEach(names -> names.findShortened(forms, index, smallWords));
        }
        Resolution resolution = new Resolution(allNamed(),
                passages.stream().flatMap(names -> names.ofOthers().stream()).toList());
        List<FoundName> known = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (PassageNames names : passages) {
            known.addAll(names.resolved(resolution));
            unknown.addAll(new UnknownNames(names.passage(), names.knownWords(), smallWords, index).names());
        }
        return new FoundNames(known, withoutSurnames(unknown));
    }

    /** Who is proposed in full need not be proposed by the surname too. */
    private static Set<String> withoutSurnames(Set<String> names) {
        Set<String> last = names.stream().filter(name -> name.indexOf(' ') > 0)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1)).collect(Collectors.toSet());
        return names.stream().filter(name -> !last.contains(name)).collect(Collectors.toUnmodifiableSet());
    }

    private List<Occurrence> allNamed() {
        return passages.stream().flatMap(names -> names.named().stream()).toList();
    }
}
