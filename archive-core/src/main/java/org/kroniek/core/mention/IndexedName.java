package org.kroniek.core.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name of the index. Only what lies between its first and its last word is compared with a text: {@code Yahoo!} is
 * found as {@code Yahoo}.
 *
 * @param text as it is recorded
 * @param from UTF-16 offset of its first word
 * @param to UTF-16 offset after its last word
 * @param next another name of the same row of the table
 */
record IndexedName(String text, int from, int to, int hash, List<NameOwner> owners, @Nullable IndexedName next) {

    boolean matches(String other, int start, int end) {
        return Spelling.equalsIgnoreCase(text, from, to, other, start, end);
    }

    IndexedName before(@Nullable IndexedName following) {
        return new IndexedName(text, from, to, hash, owners, following);
    }
}
