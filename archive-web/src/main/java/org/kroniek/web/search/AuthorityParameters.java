package org.kroniek.web.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.search.query.AuthorityQuery;
import org.kroniek.search.query.AuthoritySort;
import org.kroniek.web.search.ParameterProblem.Reason;

/**
 * What is asked of the authorities, as it stands in an address: {@code q}, {@code kind} and {@code cursor}. Reading
 * {@link #entries()} gives the same parameters again.
 *
 * @param text words of a name
 * @param kinds in the order given, each once; empty for all
 */
public record AuthorityParameters(String text, List<AuthorityKind> kinds, Optional<String> cursor) {

    /** The names of all parameters read here. */
    public static final Set<String> NAMES = Set.of("q", "kind", "cursor");

    /** No question: every record, by name. */
    public static final AuthorityParameters NONE = new AuthorityParameters("", List.of(), Optional.empty());

    public AuthorityParameters {
        kinds = List.copyOf(kinds);
    }

    /**
     * Reads the parameters of a request.
     *
     * @param parameters decoded values by name; other names are left to whoever knows them
     */
    public static Parsed<AuthorityParameters> read(Map<String, List<String>> parameters) {
        ParameterValues values = new ParameterValues(parameters);
        return values.result(new AuthorityParameters(values.single("q").orElse(""),
                values.several("kind", Reason.NOT_AN_AUTHORITY_KIND, AuthorityParameters::kindOf),
                values.single("cursor")));
    }

    private static Optional<AuthorityKind> kindOf(String name) {
        return Arrays.stream(AuthorityKind.values()).filter(kind -> nameOf(kind).equals(name)).findFirst();
    }

    /** What {@code kind} says for a kind. */
    public static String nameOf(AuthorityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public AuthorityParameters withKinds(List<AuthorityKind> others) {
        return new AuthorityParameters(text, others, Optional.empty());
    }

    public AuthorityParameters withCursor(Optional<String> other) {
        return new AuthorityParameters(text, kinds, other);
    }

    /** The question to the index: the best name first or, without words, by name. */
    public AuthorityQuery toQuery(String language, int size) {
        return new AuthorityQuery(text, false, Set.copyOf(kinds),
                text.isBlank() ? AuthoritySort.NAME : AuthoritySort.RELEVANCE, language, size, cursor);
    }

    /** Names and values for an address, in a fixed order and without what goes without saying. */
    public List<Map.Entry<String, String>> entries() {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        if (!text.isEmpty()) {
            entries.add(Map.entry("q", text));
        }
        kinds.forEach(kind -> entries.add(Map.entry("kind", nameOf(kind))));
        cursor.ifPresent(value -> entries.add(Map.entry("cursor", value)));
        return entries;
    }
}
