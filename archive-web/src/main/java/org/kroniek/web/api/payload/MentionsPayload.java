package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.projection.DateMentionSnapshot;
import org.kroniek.core.projection.MentionSnapshot;
import org.kroniek.web.api.problem.StableName;

/**
 * What was found in the current revision of an article.
 *
 * @param revision number of that revision
 * @param mentions names, in the order of the text
 * @param dates expressions of time, in the order of the text
 */
@JsonbPropertyOrder({"article", "revision", "mentions", "dates"})
public record MentionsPayload(String article, int revision, List<MentionPayload> mentions,
        List<DateMentionPayload> dates) {

    /**
     * A name.
     *
     * @param status linked or suggested by rule, or confirmed by an editor
     * @param method how it was found
     * @param confidence from 0 to 1
     * @param authority whom it means; absent while that is not settled
     * @param candidates whom it may mean
     */
    @JsonbPropertyOrder({"id", "passage", "status", "method", "confidence", "authority", "candidates"})
    public record MentionPayload(long id, PassagePayload passage, String status, String method, double confidence,
            Optional<AuthorityReferencePayload> authority, List<AuthorityReferencePayload> candidates) {

        static MentionPayload of(MentionSnapshot mention) {
            return new MentionPayload(mention.id(), PassagePayload.of(mention.part(), mention.anchor()),
                    StableName.of(mention.status()), StableName.of(mention.method()), mention.confidence(),
                    mention.authority().map(AuthorityReferencePayload::of),
                    mention.candidates().stream().map(AuthorityReferencePayload::of).toList());
        }
    }

    /** An expression of time and what it means there. */
    @JsonbPropertyOrder({"passage", "date"})
    public record DateMentionPayload(PassagePayload passage, DatePayload date) {

        static DateMentionPayload of(DateMentionSnapshot mention) {
            return new DateMentionPayload(PassagePayload.of(mention.part(), mention.anchor()),
                    DatePayload.of(mention.date()));
        }
    }

    public static MentionsPayload of(String article, int revision, List<MentionSnapshot> mentions,
            List<DateMentionSnapshot> dates) {
        return new MentionsPayload(article, revision, mentions.stream().map(MentionPayload::of).toList(),
                dates.stream().map(DateMentionPayload::of).toList());
    }
}
