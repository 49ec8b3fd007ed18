package org.kroniek.core.mention;

import java.util.List;

/** Tells whether an article has a word in small letters too, so that its capital says little. */
final class SmallWords {

    private final List<Passage> passages;

    SmallWords(List<Passage> passages) {
        this.passages = passages;
    }

    boolean contain(String word) {
        for (Passage passage : passages) {
            for (int i = 0; i < passage.words(); i++) {
                if (!passage.isCapital(i) && passage.length(i) == word.length()
                        && passage.text().startsWith(word, passage.start(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
