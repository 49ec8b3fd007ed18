package org.kroniek.core.mention;

import java.util.List;
import java.util.Set;

/**
 * All names of a text.
 *
 * @param known those that authorities bear, in the order of the text, without overlaps
 * @param unknown what looks like a name and is nobody's, each once
 */
public record FoundNames(List<FoundName> known, Set<String> unknown) {

    public FoundNames {
        known = List.copyOf(known);
        unknown = Set.copyOf(unknown);
    }
}
