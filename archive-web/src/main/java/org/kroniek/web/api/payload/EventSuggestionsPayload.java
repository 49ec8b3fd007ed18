package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kroniek.core.detection.EventSuggestion;
import org.kroniek.core.detection.FoundFigure;
import org.kroniek.core.detection.SuggestedSentence;
import org.kroniek.core.paging.Page;
import org.kroniek.core.text.TextPart;

/**
 * Events that rules have found and that wait for an editor, those of most articles first.
 *
 * @param next cursor of the following page; absent on the last
 */
@JsonbPropertyOrder({"items", "next"})
public record EventSuggestionsPayload(List<Item> items, Optional<String> next) {

    /**
     * One of them.
     *
     * @param key by which it is decided on
     * @param articles how many report it; the sentences are the first of them
     * @param eventType code of the vocabulary
     * @param date the likeliest
     */
    @JsonbPropertyOrder({"key", "articles", "eventType", "date", "places", "participants", "figures", "sentences"})
    public record Item(String key, long articles, String eventType, Optional<DatePayload> date,
            List<AuthorityReferencePayload> places, List<ParticipantPart> participants, List<FigurePart> figures,
            List<SentencePart> sentences) {

        static Item of(EventSuggestion suggestion) {
            return new Item(suggestion.key().value(), suggestion.articles(), suggestion.type(),
                    suggestion.date().map(DatePayload::of),
                    suggestion.places().stream().map(AuthorityReferencePayload::of).toList(),
                    suggestion.participants().stream().map(ParticipantPart::of).toList(),
                    suggestion.figures().stream().map(FigurePart::of).toList(),
                    suggestion.sentences().stream().map(SentencePart::of).toList());
        }
    }

    /** Who seems to take part. @param role code of the vocabulary */
    @JsonbPropertyOrder({"name", "role", "authority"})
    public record ParticipantPart(String name, String role, Optional<AuthorityReferencePayload> authority) {

        static ParticipantPart of(EventSuggestion.Participant participant) {
            return new ParticipantPart(participant.name(), participant.role(),
                    participant.authority().map(AuthorityReferencePayload::of));
        }
    }

    /** A number. @param kind code of the vocabulary @param attribution who says so, in the words of the text */
    @JsonbPropertyOrder({"kind", "from", "to", "approximate", "attribution"})
    public record FigurePart(String kind, OptionalLong from, OptionalLong to, boolean approximate,
            Optional<String> attribution) {

        static FigurePart of(FoundFigure figure) {
            return new FigurePart(figure.kind(), figure.from(), figure.to(), figure.approximate(),
                    figure.attribution());
        }
    }

    /** A sentence that seems to report it. @param rule what found it @param provesAlready an event it is evidence of */
    @JsonbPropertyOrder({"id", "article", "revision", "passage", "rule", "provesAlready"})
    public record SentencePart(long id, EvidencePayload.ArticlePart article, int revision, PassagePayload passage,
            String rule, Optional<String> provesAlready) {

        static SentencePart of(SuggestedSentence sentence) {
            return new SentencePart(sentence.id(), EvidencePayload.ArticlePart.of(sentence.article()),
                    sentence.revision(), PassagePayload.of(TextPart.TEXT, sentence.anchor()), sentence.found().rule(),
                    sentence.provesAlready().map(Object::toString));
        }
    }

    public static EventSuggestionsPayload of(Page<EventSuggestion> page) {
        return new EventSuggestionsPayload(page.items().stream().map(Item::of).toList(), page.next());
    }
}
