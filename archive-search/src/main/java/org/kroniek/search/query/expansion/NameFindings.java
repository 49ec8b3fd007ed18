package org.kroniek.search.query.expansion;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.HitsMetadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.text.Labels;
import org.kroniek.search.document.FoldedName;

/** Who bears the names of a query. */
final class NameFindings {

    /** Of a name that more bear than this, it cannot be said whom a reader means. */
    private static final int MOST_BEARERS = 5;
    /** Other names of one bearer that are looked for in texts; the linked ones are found by all. */
    private static final int MOST_NAMES = 6;

    private final List<Hit<LookupSource>> bearers;

    NameFindings(HitsMetadata<LookupSource> answer) {
        this.bearers = answer.hits();
    }

    List<Expansion> expansions(List<NameCandidate> names, ExpansionChoice choice) {
        List<Expansion> found = new ArrayList<>();
        for (NameCandidate name : names) {
            List<Hit<LookupSource>> those = bearers.stream().filter(hit -> bears(hit, name)).toList();
            if (those.size() <= MOST_BEARERS) {
                those.forEach(hit -> found.add(expansion(name, hit, choice)));
            }
        }
        return found;
    }

    private static boolean bears(Hit<LookupSource> hit, NameCandidate name) {
        return names(hit).stream().map(FoldedName::of).anyMatch(name.folded()::equals);
    }

    private static List<String> names(Hit<LookupSource> hit) {
        return Objects.requireNonNullElse(Objects.requireNonNull(hit.source()).names(), List.of());
    }

    private static Expansion expansion(NameCandidate name, Hit<LookupSource> hit, ExpansionChoice choice) {
        LookupSource source = Objects.requireNonNull(hit.source());
        AuthorityId id = new AuthorityId(UUID.fromString(Objects.requireNonNull(hit.id())));
        NamedAuthority authority = new NamedAuthority(id, Objects.requireNonNull(source.kind()),
                new Labels(Objects.requireNonNull(source.labels())));
        boolean isOmitted = choice.omitted().contains(id.toString());
        List<String> others = otherNames(name, hit);
        return new Expansion(name.span(), name.text(), ExpansionKind.NAME, Optional.empty(),
                isOmitted ? List.of() : others, isOmitted ? others : List.of(), Optional.of(authority), false);
    }

    /** Names that do not contain the one that was typed, which finds these anyway. Never none: it may be linked by any. */
    private static List<String> otherNames(NameCandidate name, Hit<LookupSource> hit) {
        Map<String, String> others = new LinkedHashMap<>();
        for (String other : names(hit)) {
            String folded = FoldedName.of(other);
            if (!(" " + folded + " ").contains(" " + name.folded() + " ")) {
                others.putIfAbsent(folded, other);
            }
        }
        List<String> most = others.values().stream().limit(MOST_NAMES).toList();
        return most.isEmpty() ? List.of(name.text()) : most;
    }
}
