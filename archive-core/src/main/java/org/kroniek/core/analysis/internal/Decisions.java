package org.kroniek.core.analysis.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.mention.FoundName;

/**
 * All that editors have said of names in one article. What they confirmed stays as it is, and nobody is found again
 * whom they rejected for a name.
 *
 * @param here what stands in the revision that is read
 * @param elsewhere what stood in earlier ones and could not be found again; what was rejected there stays rejected
 */
record Decisions(List<Decision> here, List<Decision> elsewhere) {

    static final Decisions NONE = new Decisions(List.of(), List.of());

    private static final Comparator<FoundName> IN_ORDER_OF_TEXT = Comparator.comparing(FoundName::part)
            .thenComparing(name -> name.span().start());

    /** @param decided all there are, by article */
    static Decisions in(RevisionText text, Map<ArticleId, List<Decision>> decided) {
        Map<Boolean, List<Decision>> byPlace = decided.getOrDefault(text.article(), List.of()).stream()
                .collect(Collectors.partitioningBy(decision -> decision.revision() == text.number()));
        return new Decisions(byPlace.getOrDefault(true, List.of()), byPlace.getOrDefault(false, List.of()));
    }

    boolean isEmpty() {
        return here.isEmpty() && elsewhere.isEmpty();
    }

    /** The names about which nothing has been decided. */
    List<FoundName> leave(List<FoundName> found) {
        return isEmpty()
                ? found
                : found.stream().filter(name -> confirmed().noneMatch(decision -> decision.overlaps(name)))
                        .flatMap(name -> withoutRejected(name).stream()).toList();
    }

    /** These and those that editors confirmed, in the order of the text. */
    List<FoundName> join(List<FoundName> undecided) {
        return isEmpty()
                ? undecided
                : Stream.concat(undecided.stream(), confirmed().map(Decision::asName)).sorted(IN_ORDER_OF_TEXT)
                        .toList();
    }

    /** Names that are nobody's by rule, but by decision. */
    Set<String> settledNames() {
        return confirmed().map(Decision::surface).collect(Collectors.toSet());
    }

    private Stream<Decision> confirmed() {
        return here.stream().filter(Decision::confirmed);
    }

    private Optional<FoundName> withoutRejected(FoundName name) {
        Set<AuthorityId> rejected = Stream.concat(here.stream(), elsewhere.stream())
                .filter(decision -> decision.surface().equals(name.surface())).flatMap(Decision::rejected)
                .collect(Collectors.toSet());
        if (rejected.isEmpty()) {
            return Optional.of(name);
        }
        List<AuthorityId> left = name.candidates().stream().filter(candidate -> !rejected.contains(candidate)).toList();
        Optional<AuthorityId> authority = name.authority().filter(meant -> !rejected.contains(meant));
        return left.isEmpty() || name.authority().isPresent() && authority.isEmpty()
                ? Optional.empty()
                : Optional.of(new FoundName(name.part(), name.span(), name.surface(), name.method(), name.confidence(),
                        authority, left));
    }
}
