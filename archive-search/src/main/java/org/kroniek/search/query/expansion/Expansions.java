package org.kroniek.search.query.expansion;

import java.util.List;
import java.util.stream.Stream;
import org.kroniek.core.text.TextSpan;

/**
 * All that is looked for beside the words of one query.
 *
 * @param choice what the reader wants
 */
public record Expansions(ExpansionChoice choice, List<Expansion> all) {

    /** Only what was typed. */
    public static final Expansions NONE = new Expansions(ExpansionChoice.NONE, List.of());

    public Expansions {
        all = List.copyOf(all);
    }

    /** Those of the word or name at that place. */
    public List<Expansion> at(TextSpan span) {
        return all.stream().filter(Expansion::isActive).filter(expansion -> expansion.span().equals(span)).toList();
    }

    /** Other spellings of one of the words at that place. */
    public List<String> spellings(TextSpan span, String word) {
        return at(span).stream().filter(expansion -> expansion.kind() == ExpansionKind.SPELLING)
                .filter(expansion -> expansion.term().equals(word)).flatMap(expansion -> expansion.variants().stream())
                .distinct().toList();
    }

    /**
     * Whether all forms that the index knows for one may be found. If a reader took one away, only those that are named are
     * looked for.
     */
    public boolean stems(TextSpan span) {
        return choice.has(ExpansionKind.FORM) && all.stream()
                .noneMatch(expansion -> expansion.span().equals(span) && expansion.kind() == ExpansionKind.FORM
                        && !expansion.omitted().isEmpty());
    }

    /** Those that begin at that place and go on over several words. */
    public Stream<Expansion> namesFrom(int start) {
        return all.stream().filter(Expansion::isActive).filter(expansion -> expansion.kind() == ExpansionKind.NAME)
                .filter(expansion -> expansion.span().start() == start);
    }
}
