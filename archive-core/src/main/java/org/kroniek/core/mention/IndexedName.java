package org.kroniek.core.mention;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.naming.AuthorityKind;

/**
 * A name to be looked for. Only what lies between its first and its last word is compared with a text: {@code Yahoo!} is
 * found as {@code Yahoo}.
 *
 * @param text as it is recorded
 * @param from UTF-16 offset of its first word
 * @param to UTF-16 offset after its last word
 * @param hash {@link Spelling#hash} of what lies between
 * @param next another name in the same row of a table
 */
record IndexedName(String text, int from, int to, int hash, List<NameOwner> owners, @Nullable IndexedName next) {

    static IndexedName of(String text, Collection<NameOwner> owners) {
        int from = Math.min(Spelling.nextWord(text, 0), text.length());
        int to = Spelling.lastWordEnd(text);
        return new IndexedName(text, from, Math.max(from, to), Spelling.hash(0, text, from, Math.max(from, to)),
                List.copyOf(owners), null);
    }

    boolean isWordless() {
        return from == to;
    }

    boolean matches(String other, int start, int end) {
        return Spelling.equalsIgnoreCase(text, from, to, other, start, end);
    }

    IndexedName before(@Nullable IndexedName following) {
        return new IndexedName(text, from, to, hash, owners, following);
    }

    boolean isOnly(AuthorityKind kind) {
        return owners.stream().allMatch(owner -> owner.kind() == kind);
    }

    int letters() {
        return (int) text.codePoints().filter(Character::isLetter).count();
    }

    /** How many characters follow its last word. */
    int signsAfter() {
        return text.length() - to;
    }

    boolean isOneWord() {
        return Spelling.endOfWord(text, from) >= to;
    }

    /** As any word is written; where there are no capitals, nothing is. */
    boolean isInSmallLetters() {
        return text.codePoints().noneMatch(Character::isUpperCase)
                && text.codePoints().anyMatch(Character::isLowerCase);
    }
}
