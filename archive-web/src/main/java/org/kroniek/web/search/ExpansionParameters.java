package org.kroniek.web.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kroniek.search.query.expansion.ExpansionChoice;
import org.kroniek.search.query.expansion.ExpansionKind;
import org.kroniek.web.search.ParameterProblem.Reason;

/**
 * What may be looked for beside the words that were typed, as it stands in an address: {@code expand} names the kinds, all
 * unless given, {@code none} for none; {@code omit} takes away single additions.
 */
public record ExpansionParameters(Set<ExpansionKind> kinds, List<String> omitted) {

    /** The names of all parameters read here. */
    public static final Set<String> NAMES = Set.of("expand", "omit");

    /** Everything that helps. */
    public static final ExpansionParameters ALL = new ExpansionParameters(EnumSet.allOf(ExpansionKind.class),
            List.of());

    private static final String NOTHING = "none";

    public ExpansionParameters {
        kinds = Set.copyOf(kinds);
        omitted = List.copyOf(omitted);
    }

    static ExpansionParameters read(ParameterValues values) {
        List<Optional<ExpansionKind>> kinds = values.several("expand", Reason.NOT_AN_EXPANSION,
                ExpansionParameters::kindOrNothing);
        Set<ExpansionKind> wanted = EnumSet.noneOf(ExpansionKind.class);
        kinds.forEach(kind -> kind.ifPresent(wanted::add));
        return new ExpansionParameters(kinds.isEmpty() ? ALL.kinds : wanted,
                values.several("omit", Reason.NOT_AN_EXPANSION, Optional::of));
    }

    /** A kind; {@code none} is read and stands for no kind. */
    private static Optional<Optional<ExpansionKind>> kindOrNothing(String code) {
        if (code.equals(NOTHING)) {
            return Optional.of(Optional.empty());
        }
        return Stream.of(ExpansionKind.values()).filter(kind -> kind.code().equals(code)).findFirst().map(Optional::of);
    }

    public ExpansionChoice toChoice() {
        return new ExpansionChoice(kinds, Set.copyOf(omitted));
    }

    /** Whether a reader has taken anything away. */
    public boolean isReduced() {
        return !equals(ALL);
    }

    public ExpansionParameters without(ExpansionKind kind) {
        Set<ExpansionKind> others = EnumSet.noneOf(ExpansionKind.class);
        kinds.stream().filter(other -> other != kind).forEach(others::add);
        return new ExpansionParameters(others, omitted);
    }

    public ExpansionParameters omitting(String addition) {
        List<String> all = new ArrayList<>(omitted);
        all.add(addition);
        return new ExpansionParameters(kinds, all);
    }

    public ExpansionParameters restoring(String addition) {
        return new ExpansionParameters(kinds, omitted.stream().filter(other -> !other.equals(addition)).toList());
    }

    /** For another query: what was taken away belonged to the words of this one. */
    ExpansionParameters ofOtherWords() {
        return new ExpansionParameters(kinds, List.of());
    }

    /** Names and values for an address, in a fixed order and without what goes without saying. */
    public List<Map.Entry<String, String>> entries() {
        Stream<String> codes = kinds.equals(ALL.kinds)
                ? Stream.of()
                : kinds.isEmpty() ? Stream.of(NOTHING) : kinds.stream().sorted().map(ExpansionKind::code);
        return Stream.concat(codes.map(code -> Map.entry("expand", code)),
                omitted.stream().map(addition -> Map.entry("omit", addition))).toList();
    }
}
