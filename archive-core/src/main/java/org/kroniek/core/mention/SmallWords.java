package org.kroniek.core.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether an article has a word in small letters too, so that its capital says little. For one thread. */
final class SmallWords {

    private final List<Passage> passages;

    /** Made when first asked for: many articles have no doubtful capital. */
    private @Nullable Set<String> words;

    SmallWords(List<Passage> passages) {
        this.passages = passages;
    }

    boolean contain(String word) {
        Set<String> known = words;
        if (known == null) {
            known = collect();
            words = known;
        }
        return known.contains(word);
    }

    private Set<String> collect() {
        Set<String> all = HashSet.newHashSet(passages.stream().mapToInt(Passage::words).sum());
        for (Passage passage : passages) {
            for (int i = 0; i < passage.words(); i++) {
                String small = passage.small(i);
                if (!passage.isCapital(i) && passage.text().startsWith(small, passage.start(i))) {
                    all.add(small);
                }
            }
        }
        return all;
    }
}
