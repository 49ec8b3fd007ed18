package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.text.Labels;
import org.kroniek.search.document.FoldedName;
import org.kroniek.search.query.suggest.Suggestion;

/** Chooses among those found the ones whose names go on best from what was typed, and tells which name did. */
final class SuggestedNames {

    private static final Comparator<Named> BEST_FIRST = Comparator.comparing(Named::inside)
            .thenComparing(named -> named.suggestion().matched().isPresent()).thenComparing(Named::length)
            .thenComparing(Comparator.comparing(Named::score).reversed())
            .thenComparing(named -> named.suggestion().label());

    private final String typed;
    private final String language;

    SuggestedNames(String typed, String language) {
        this.typed = FoldedName.of(typed);
        this.language = language;
    }

    /**
     * One of those found.
     *
     * @param inside whether the name only goes on inside: {@code poet} begins Poetin, and stands inside Vladimir Poetin
     * @param length of the name: of those that go on, the one is likeliest of which most is typed
     */
    private record Named(Suggestion.Name suggestion, boolean inside, int length, double score) {}

    Stream<Suggestion.Name> best(List<Hit<SuggestSource>> hits, int most) {
        return hits.stream().map(this::named).sorted(BEST_FIRST).limit(most).map(Named::suggestion);
    }

    private Named named(Hit<SuggestSource> hit) {
        SuggestSource source = Objects.requireNonNull(hit.source(), "A hit without its document");
        List<String> names = Objects.requireNonNull(source.names(), "An authority without names");
        Labels labels = SourceValues.labels(source.labels());
        String label = labels.nearest(language).flatMap(labels::in).orElse(names.getFirst());
        Optional<String> matched = Stream.concat(Stream.of(label), names.stream()).filter(this::begins).findFirst()
                .or(() -> Stream.concat(Stream.of(label), names.stream()).filter(this::goesOn).findFirst());
        // Elasticsearch divides some names otherwise than this does; then nothing is said of which name it was.
        Suggestion.Name suggestion = new Suggestion.Name(
                new AuthorityId(UUID.fromString(Objects.requireNonNull(hit.id()))),
                Objects.requireNonNull(source.kind(), "An authority without a kind"), label,
                matched.filter(name -> !name.equals(label) && !goesOn(label)));
        return new Named(suggestion, matched.filter(this::begins).isEmpty(),
                matched.orElse(label).length(),
                Optional.ofNullable(hit.score()).orElse(0.0));
    }

    private boolean begins(String name) {
        return FoldedName.of(name).startsWith(typed);
    }

    private boolean goesOn(String name) {
        return (" " + FoldedName.of(name)).contains(" " + typed);
    }
}
