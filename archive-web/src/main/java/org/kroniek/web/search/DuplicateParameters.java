package org.kroniek.web.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.id.ArticleId;
import org.kroniek.search.query.Duplicates;
import org.kroniek.web.search.ParameterProblem.Reason;

/**
 * What becomes of near-duplicates, as it stands in an address: {@code duplicates} is {@code fold} (so unless it is given) or
 * {@code all}; {@code duplicatesOf} limits the search to an article and what has nearly its text, all of it listed.
 */
final class DuplicateParameters {

    static final Set<String> NAMES = Set.of("duplicates", "duplicatesOf");

    private DuplicateParameters() {}

    static Duplicates read(ParameterValues values) {
        Duplicates choice = values.single("duplicates", Reason.NOT_A_DUPLICATES_CHOICE, DuplicateParameters::choice)
                .orElse(Duplicates.FOLDED);
        Optional<ArticleId> of = values.single("duplicatesOf", Reason.NOT_AN_ARTICLE, ArticleId::parse);
        return of.map(Duplicates::of).orElse(choice);
    }

    private static Optional<Duplicates> choice(String name) {
        return switch (name.strip()) {
            case "fold" -> Optional.of(Duplicates.FOLDED);
            case "all" -> Optional.of(Duplicates.LISTED);
            default -> Optional.empty();
        };
    }

    /** Names and values for an address. */
    static List<Map.Entry<String, String>> entries(Duplicates duplicates) {
        if (duplicates.of().isPresent()) {
            return List.of(Map.entry("duplicatesOf", duplicates.of().get().toString()));
        }
        return duplicates.folded() ? List.of() : List.of(Map.entry("duplicates", "all"));
    }
}
