package org.kroniek.core.mention;

import java.util.List;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.text.TextSpan;

/**
 * A place where a name stands in a text.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param from UTF-16 offset of the name
 * @param to UTF-16 offset after it, without a possessive ending
 * @param possessive whether such an ending follows
 * @param names the names that are written so
 */
record Occurrence(Passage passage, int first, int end, int from, int to, boolean possessive, List<IndexedName> names) {

    boolean isOnly(AuthorityKind kind) {
        return names.stream().allMatch(name -> name.isOnly(kind));
    }

    boolean isOneWord() {
        return end - first == 1;
    }

    /** Whether it is of at least two words with a capital and a blank between them, hyphened ones taken as one. */
    boolean isFull() {
        int capitals = 0;
        boolean counted = false;
        for (int word = first; word < end; word++) {
            counted &= !passage.followsBlank(word);
            if (!counted && passage.isCapital(word)) {
                capitals++;
                counted = true;
            }
        }
        return capitals > 1;
    }

    String surface() {
        return passage.text().substring(from, to);
    }

    TextSpan span() {
        return passage.part().span(from, to);
    }

    boolean overlaps(Occurrence other) {
        return passage == other.passage && first < other.end && other.first < end;
    }
}
