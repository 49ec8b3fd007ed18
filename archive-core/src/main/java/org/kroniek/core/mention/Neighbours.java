package org.kroniek.core.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.naming.AuthorityKind;

/**
 * The occurrences next to others. Dutch and German put subject and object side by side ({@code belde Tokajev Poetin}), where
 * English would have one longer name ({@code Paris Hilton}).
 */
final class Neighbours {

    private final Passage passage;
    private final boolean inverts;
    private final List<Occurrence> all;
    private final Map<Integer, Occurrence> byFirst = new HashMap<>();
    private final Map<Integer, Occurrence> byEnd = new HashMap<>();

    Neighbours(Passage passage, List<Occurrence> occurrences) {
        this.passage = passage;
        String language = passage.language().primary();
        this.inverts = language.equals("nl") || language.equals("de");
        this.all = occurrences;
        for (Occurrence occurrence : occurrences) {
            byFirst.put(occurrence.first(), occurrence);
            byEnd.put(occurrence.end(), occurrence);
        }
    }

    /** Whether the word before belongs to another name that stands by itself. */
    boolean standsBefore(Occurrence name) {
        return areApart(byEnd.get(name.first()), name);
    }

    /** Whether the word after does. */
    boolean standsAfter(Occurrence name) {
        return areApart(name, byFirst.get(name.end()));
    }

    private boolean areApart(@Nullable Occurrence one, @Nullable Occurrence other) {
        if (!inverts || one == null || other == null || passage.begins(one.first())
                || passage.isTitled(one.first())) {
            return false;
        }
        return one.isOnly(AuthorityKind.PERSON)
                || one.isOnly(AuthorityKind.PLACE) && other.isOnly(AuthorityKind.PLACE);
    }

    /** Whether the same name is also found where no sentence begins. */
    boolean isElsewhereWithin(Occurrence name) {
        return all.stream().anyMatch(other -> other.surface().equals(name.surface())
                && !passage.begins(other.first()) && !passage.isTitled(other.first())
                && !passage.isShouted(other.first()));
    }
}
