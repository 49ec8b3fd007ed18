package org.kroniek.search.query.expansion;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which additions a reader wants.
 *
 * @param kinds of these kinds only
 * @param omitted but none of these: forms, names and identities as {@link Expansion} gives them
 */
public record ExpansionChoice(Set<ExpansionKind> kinds, Set<String> omitted) {

    /** Everything that helps, as usual. */
    public static final ExpansionChoice ALL = new ExpansionChoice(EnumSet.allOf(ExpansionKind.class), Set.of());
    /** Only what was typed, as it was typed. */
    public static final ExpansionChoice NONE = new ExpansionChoice(Set.of(), Set.of());

    public ExpansionChoice {
        kinds = Set.copyOf(kinds);
        omitted = Set.copyOf(omitted);
    }

    public boolean has(ExpansionKind kind) {
        return kinds.contains(kind);
    }
}
