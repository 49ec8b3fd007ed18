package org.kroniek.core.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.reading.Word;

/**
 * The names of all authorities, in memory, made for looking up stretches of a text. Safe for use by many threads; who
 * reads never waits, and sees a change as soon as it is complete.
 *
 * <p>A table of chained names, whose key is the name without regard to capitals; and beside it, for every first word,
 * the most words that a name beginning so can have. The latter is kept by the hash of the word alone: two words that share a
 * place only cost a look that finds nothing. So 200,000 names take some 40 MB and a word that begins none costs no more
 * than its hash.
 */
public final class NameIndex {

    private static final int FIRST_WORDS = 1 << 18;

    private final byte[] mostWords = new byte[FIRST_WORDS];

    /** Written again after every change, so that whoever reads it sees what was changed before. */
    private volatile @Nullable IndexedName[] table = new @Nullable IndexedName[1 << 10];

    private int size;

    /**
     * Says who bears a name from now on.
     *
     * @param name in Unicode normalisation form C with single blanks; capitals count
     * @param owners nobody: the name is forgotten
     */
    public synchronized void replace(String name, Collection<NameOwner> owners) {
        int from = wordsFrom(name, 0);
        int to = wordsTo(name);
        if (from >= to) {
            return;
        }
        int hash = Spelling.hash(0, name, from, to);
        @Nullable
        IndexedName[] names = table;
        int row = row(hash, names.length);
        int found = owners(name).isEmpty() ? 0 : 1;
        @Nullable
        IndexedName chain = without(names[row], name);
        names[row] = owners.isEmpty() ? chain : new IndexedName(name, from, to, hash, List.copyOf(owners), chain);
        size += (owners.isEmpty() ? 0 : 1) - found;
        if (!owners.isEmpty()) {
            noteWords(name, from, to);
        }
        table = size > names.length ? widened(names) : names;
    }

    /** Who bears exactly this name; nobody when it is unknown. */
    public List<NameOwner> owners(String name) {
        int from = wordsFrom(name, 0);
        int to = wordsTo(name);
        return from >= to
                ? List.of()
                : named(Spelling.hash(0, name, from, to), name, from, to).stream()
                        .filter(known -> known.text().equals(name)).findFirst().map(IndexedName::owners)
                        .orElse(List.of());
    }

    /** How many names are known. */
    public synchronized int size() {
        return size;
    }

    /** At least the number of words of the longest name that begins with a word of this {@link Spelling#hash}. */
    int mostWords(int hashOfFirstWord) {
        @Nullable
        IndexedName[] published = table;
        return published.length == 0 ? 0 : mostWords[row(hashOfFirstWord, FIRST_WORDS)];
    }

    /**
     * The names that are alike to a stretch of text but for capitals.
     *
     * @param hash {@link Spelling#hash} of the stretch, which begins and ends with a word
     */
    List<IndexedName> named(int hash, String text, int from, int to) {
        @Nullable
        IndexedName[] names = table;
        List<IndexedName> found = List.of();
        for (IndexedName name = names[row(hash, names.length)]; name != null; name = name.next()) {
            if (name.hash() == hash && name.matches(text, from, to)) {
                found = with(found, name);
            }
        }
        return found;
    }

    private static List<IndexedName> with(List<IndexedName> names, IndexedName another) {
        if (names.isEmpty()) {
            return List.of(another);
        }
        List<IndexedName> all = new ArrayList<>(names);
        all.add(another);
        return all;
    }

    private static @Nullable IndexedName without(@Nullable IndexedName chain, String name) {
        if (chain == null) {
            return null;
        }
        return chain.text().equals(name) ? chain.next() : chain.before(without(chain.next(), name));
    }

    private void noteWords(String name, int from, int to) {
        int firstEnd = endOfWord(name, from);
        int words = 0;
        for (int at = from; at < to; at = wordsFrom(name, endOfWord(name, at))) {
            words++;
        }
        int row = row(Spelling.hash(0, name, from, firstEnd), FIRST_WORDS);
        mostWords[row] = (byte) Math.max(mostWords[row], Math.min(words, Byte.MAX_VALUE));
    }

    private static @Nullable IndexedName[] widened(@Nullable IndexedName[] names) {
        @Nullable
        IndexedName[] wider = new @Nullable IndexedName[names.length * 2];
        for (IndexedName chain : names) {
            for (IndexedName name = chain; name != null; name = name.next()) {
                int row = row(name.hash(), wider.length);
                wider[row] = name.before(wider[row]);
            }
        }
        return wider;
    }

    private static int row(int hash, int rows) {
        return (hash ^ hash >>> 15 ^ hash >>> 7) & rows - 1;
    }

    private static int wordsFrom(String name, int start) {
        int at = start;
        while (at < name.length() && !Word.has(name.codePointAt(at))) {
            at += Character.charCount(name.codePointAt(at));
        }
        return at;
    }

    private static int endOfWord(String name, int start) {
        int at = start;
        while (at < name.length() && Word.has(name.codePointAt(at))) {
            at += Character.charCount(name.codePointAt(at));
        }
        return at;
    }

    private static int wordsTo(String name) {
        int at = name.length();
        while (at > 0 && !Word.has(name.codePointBefore(at))) {
            at -= Character.charCount(name.codePointBefore(at));
        }
        return at;
    }
}
