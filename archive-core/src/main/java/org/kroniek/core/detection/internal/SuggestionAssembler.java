package org.kroniek.core.detection.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.detection.EventSuggestion;
import org.kroniek.core.detection.FoundEvent;
import org.kroniek.core.detection.FoundParticipant;
import org.kroniek.core.detection.SuggestedSentence;
import org.kroniek.core.detection.SuggestionKey;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.AuthorityReferenceReader;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.core.text.Anchor;
import org.kroniek.core.time.EdtfDate;

/** Puts findings, the articles they stand in and the authorities they name together, in one round trip each. */
final class SuggestionAssembler {

    private final SnapshotReader articles;
    private final AuthorityReferenceReader authorities;

    SuggestionAssembler(SnapshotReader articles, AuthorityReferenceReader authorities) {
        this.articles = articles;
        this.authorities = authorities;
    }

    /**
     * The suggestions of findings, by key; a finding whose article has been corrected a moment ago is left out.
     *
     * @param reported in how many articles each is found
     */
    Map<SuggestionKey, EventSuggestion> assemble(List<StoredFinding> findings, Map<SuggestionKey, Long> reported) {
        Map<ArticleId, ArticleSnapshot> texts = articles
                .articles(findings.stream().map(StoredFinding::article).distinct().toList());
        List<AuthorityId> ids = findings.stream().flatMap(finding -> named(finding.found())).distinct().toList();
        Map<AuthorityId, AuthorityReference> names = ids.isEmpty() ? Map.of() : authorities.references(ids);
        Map<SuggestionKey, List<StoredFinding>> byKey = findings.stream()
                .filter(finding -> isCurrent(finding, texts.get(finding.article())))
                .collect(Collectors.groupingBy(StoredFinding::key, LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey,
                        entry -> suggestion(entry.getKey(), reported.getOrDefault(entry.getKey(), 0L), entry.getValue(),
                                texts, names)));
    }

    private static boolean isCurrent(StoredFinding finding, @Nullable ArticleSnapshot article) {
        return article != null && article.revision() == finding.revision();
    }

    private static Stream<AuthorityId> named(FoundEvent event) {
        return Stream.concat(event.places().stream(),
                event.participants().stream().flatMap(participant -> participant.authority().stream()));
    }

    private static EventSuggestion suggestion(SuggestionKey key, long reported, List<StoredFinding> findings,
            Map<ArticleId, ArticleSnapshot> texts, Map<AuthorityId, AuthorityReference> names) {
        List<FoundEvent> found = findings.stream().map(StoredFinding::found).toList();
        return new EventSuggestion(key, reported, found.getFirst().type(), likeliest(found),
                found.stream().flatMap(event -> event.date().stream()).distinct().toList(),
                found.stream().flatMap(event -> event.places().stream()).flatMap(id -> known(names, id)).distinct()
                        .toList(),
                found.stream().flatMap(event -> event.participants().stream())
                        .map(participant -> participant(participant, names)).distinct().toList(),
                found.stream().flatMap(event -> event.figures().stream()).distinct().toList(),
                findings.stream().map(finding -> sentence(finding, texts)).toList());
    }

    private static Stream<AuthorityReference> known(Map<AuthorityId, AuthorityReference> names, AuthorityId id) {
        return Stream.ofNullable(names.get(id));
    }

    private static EventSuggestion.Participant participant(FoundParticipant found,
            Map<AuthorityId, AuthorityReference> names) {
        return new EventSuggestion.Participant(found.authority().flatMap(id -> known(names, id).findFirst()),
                found.name(), found.role());
    }

    private static SuggestedSentence sentence(StoredFinding finding, Map<ArticleId, ArticleSnapshot> texts) {
        ArticleSnapshot article = Objects.requireNonNull(texts.get(finding.article()));
        return new SuggestedSentence(finding.id(), new ArticleReference(article.id(), article.headline(),
                article.publication(), article.date(), article.language()), finding.revision(),
                Anchor.of(article.text(), finding.found().sentence()), finding.found(), finding.provesAlready());
    }

    /** The date that most of them give; of several the most precise, then the surest. */
    static Optional<EdtfDate> likeliest(List<FoundEvent> events) {
        Map<EdtfDate, Long> counts = events.stream().flatMap(event -> event.date().stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.keySet().stream().min(Comparator.<EdtfDate>comparingLong(date -> -counts.getOrDefault(date, 0L))
                .thenComparing(EdtfDate::precision).thenComparing(date -> date.text().endsWith("~"))
                .thenComparing(EdtfDate::text));
    }
}
