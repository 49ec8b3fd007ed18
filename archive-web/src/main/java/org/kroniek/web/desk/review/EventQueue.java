package org.kroniek.web.desk.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.detection.Acceptance;
import org.kroniek.core.detection.EventSuggestion;
import org.kroniek.core.detection.EventSuggestions;
import org.kroniek.core.detection.SuggestionFilter;
import org.kroniek.core.detection.SuggestionKey;
import org.kroniek.core.detection.SuggestionOutcome;
import org.kroniek.core.event.EditOutcome;
import org.kroniek.core.event.Signature;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.text.Labels;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.core.vocabulary.Vocabularies;
import org.kroniek.core.vocabulary.Vocabulary;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.reading.DateWords;

/** Events that sentences seem to report. */
@Dependent
final class EventQueue implements ReviewSource {

    private static final String REJECT = "reject";

    private final EventSuggestions suggestions;
    private final Vocabularies vocabularies;

    @Inject
    EventQueue(EventSuggestions suggestions, Vocabularies vocabularies) {
        this.suggestions = suggestions;
        this.vocabularies = vocabularies;
    }

    @Override
    public ReviewKind kind() {
        return ReviewKind.EVENT;
    }

    @Override
    public Page<ReviewItem> page(Optional<String> after, int size, PageFrame frame) {
        Page<EventSuggestion> page = suggestions.waiting(SuggestionFilter.ALL, after, size);
        return new Page<>(page.items().stream().map(one -> item(one, frame)).toList(), page.next());
    }

    private ReviewItem item(EventSuggestion suggestion, PageFrame frame) {
        String title = title(suggestion, frame);
        return new ReviewItem(new ReviewId(kind(), suggestion.key().value()), title, detail(suggestion, frame),
                suggestion.sentences().stream().map(sentence -> Passages.sentence(sentence, frame)).toList(),
                List.of(ReviewChoice.of(EventStatus.CONFIRMED.name(), frame.text("review.event.confirm")),
                        ReviewChoice.of(EventStatus.DRAFT.name(), frame.text("review.event.draft")),
                        ReviewChoice.of(REJECT, frame.text("review.event.reject"))),
                Optional.of(new ReviewItem.Input(frame.text("review.event.title"), title)));
    }

    /** Such as {@code unrest: Almaty, January 2022}. */
    private String title(EventSuggestion suggestion, PageFrame frame) {
        String language = frame.language().tag();
        String type = vocabularies.term(Vocabulary.EVENT_TYPE, suggestion.type())
                .flatMap(term -> term.labels().in(language)).orElse(suggestion.type());
        String rest = Stream
                .concat(suggestion.places().stream().limit(1).map(place -> place.name(language)),
                        suggestion.date().map(EdtfDate::text).map(new DateWords(frame.language())::of).stream())
                .collect(Collectors.joining(", "));
        return rest.isEmpty() ? type : type + ": " + rest;
    }

    private Optional<String> detail(EventSuggestion suggestion, PageFrame frame) {
        String participants = suggestion.participants().stream().map(EventSuggestion.Participant::name).distinct()
                .limit(5).collect(Collectors.joining(", "));
        String articles = frame.text("review.event.articles", suggestion.articles());
        return Optional.of(participants.isEmpty() ? articles : articles + " " + participants);
    }

    @Override
    public ReviewOutcome decide(String key, ReviewDecision decision, Signature by) {
        SuggestionKey suggestion = new SuggestionKey(key);
        if (decision.choice().equals(REJECT)) {
            return outcome(suggestions.reject(suggestion, by));
        } else if (decision.input().isBlank()) {
            return new ReviewOutcome.Refused("review.event.noTitle");
        } else if (decision.ticked().isEmpty()) {
            return new ReviewOutcome.Refused("review.event.noSentence");
        }
        EventStatus status = decision.choice().equals(EventStatus.CONFIRMED.name())
                ? EventStatus.CONFIRMED
                : EventStatus.DRAFT;
        Labels titles = new Labels(Map.of(decision.language(), decision.input().strip()));
        Set<Long> sentences = decision.ticked().stream().map(Long::valueOf).collect(Collectors.toSet());
        return outcome(suggestions.accept(suggestion, new Acceptance(titles, status, sentences), by));
    }

    @Override
    public ReviewOutcome undo(String token, Signature by) {
        return outcome(suggestions.undo(Long.parseLong(token), by));
    }

    private static ReviewOutcome outcome(SuggestionOutcome outcome) {
        return switch (outcome) {
            case SuggestionOutcome.Accepted(long decision, var _) -> decided(decision);
            case SuggestionOutcome.Rejected(long decision) -> decided(decision);
            case SuggestionOutcome.Undone() -> new ReviewOutcome.Decided(Optional.empty());
            case SuggestionOutcome.Absent() -> new ReviewOutcome.Gone();
            case SuggestionOutcome.Refused(EditOutcome.Stale _) -> new ReviewOutcome.Refused("review.event.edited");
            case SuggestionOutcome.Refused _ -> new ReviewOutcome.Refused("review.event.refused");
        };
    }

    private static ReviewOutcome decided(long decision) {
        return new ReviewOutcome.Decided(Optional.of(String.valueOf(decision)));
    }
}
