package org.kroniek.core.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of all authorities, in memory, made for looking up stretches of a text. Safe for use by many threads; who
 * reads never waits, and sees a change as soon as it is complete.
 *
 * <p>A table of chained names, whose key is the name without regard to capitals. {@link NameFilter} says at which words of a
 * text a look is worth while. 250,000 names take some 35 MB with their characters.
 */
public final class NameIndex {

    private final NameFilter filter = new NameFilter();
    private final NameSource source = new Lookup();

    /** Written again after every change, so that whoever reads it sees all that was changed before. */
    private volatile @Nullable IndexedName[] table = new @Nullable IndexedName[1 << 10];

    private int size;

    /**
     * Says who bears a name from now on.
     *
     * @param name in Unicode normalisation form C with single blanks; capitals count
     * @param owners nobody: the name is forgotten
     */
    public synchronized void replace(String name, Collection<NameOwner> owners) {
        IndexedName fresh = IndexedName.of(name, owners);
        if (fresh.isWordless()) {
            return;
        }
        var names = table;
        int row = row(fresh.hash(), names.length);
        if (isIn(names[row], name)) {
            names[row] = without(names[row], name);
            size--;
        }
        if (!owners.isEmpty()) {
            names[row] = fresh.before(names[row]);
            filter.add(fresh);
            size++;
        }
        table = size > names.length ? widened(names) : names;
    }

    /** Who bears exactly this name; nobody when it is unknown. */
    public List<NameOwner> owners(String name) {
        IndexedName asked = IndexedName.of(name, List.of());
        return source.named(asked.hash(), name, asked.from(), asked.to()).stream()
                .filter(known -> known.text().equals(name)).findFirst().map(IndexedName::owners).orElse(List.of());
    }

    /** How many names are known. */
    public synchronized int size() {
        return size;
    }

    NameSource source() {
        return source;
    }

    /** Whether a person's name of several words probably begins so. */
    boolean isGivenName(String word) {
        return filter.hasGivenName(Spelling.hash(0, word, 0, word.length()));
    }

    private static boolean isIn(@Nullable IndexedName chain, String name) {
        IndexedName at = chain;
        while (at != null && !at.text().equals(name)) {
            at = at.next();
        }
        return at != null;
    }

    private static @Nullable IndexedName without(@Nullable IndexedName chain, String name) {
        if (chain == null) {
            return null;
        }
        return chain.text().equals(name) ? chain.next() : chain.before(without(chain.next(), name));
    }

    private static @Nullable IndexedName[] widened(@Nullable IndexedName[] names) {
        var wider = new @Nullable IndexedName[names.length * 2];
        for (IndexedName chain : names) {
            for (IndexedName name = chain; name != null; name = name.next()) {
                int row = row(name.hash(), wider.length);
                wider[row] = name.before(wider[row]);
            }
        }
        return wider;
    }

    private static int row(int hash, int rows) {
        return Spelling.spread(hash) & rows - 1;
    }

    private final class Lookup implements NameSource {

        /** The table is read first, since with it the filter is published. */
        @Override
        public boolean hasBeginning(int hash) {
            return table.length > 0 && filter.hasBeginning(hash);
        }

        @Override
        public List<IndexedName> named(int hash, String text, int from, int to) {
            var names = table;
            List<IndexedName> found = List.of();
            if (!filter.hasName(hash)) {
                return found;
            }
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
    }
}
