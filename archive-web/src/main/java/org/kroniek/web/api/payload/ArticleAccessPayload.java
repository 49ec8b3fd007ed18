package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.rights.AccessState;
import org.kroniek.web.rights.AccessName;

/**
 * Who may read an article, and who decided that.
 *
 * @param number how often that was decided; 0 of an article that is open because nobody said otherwise
 * @param embargoUntil the moment from which everybody may read it
 * @param reason absent at number 0, like the author
 * @param history what held before, the latest first
 */
@JsonbPropertyOrder({"article", "number", "access", "embargoUntil", "reason", "author", "since", "history"})
public record ArticleAccessPayload(String article, int number, String access, Optional<Instant> embargoUntil,
        Optional<String> reason, Optional<String> author, Instant since, List<FormerAccessPayload> history) {

    /** What held before. */
    @JsonbPropertyOrder({"number", "access", "embargoUntil", "reason", "author", "since"})
    public record FormerAccessPayload(int number, String access, Optional<Instant> embargoUntil, String reason,
            String author, Instant since) {

        static FormerAccessPayload of(AccessState state) {
            return new FormerAccessPayload(state.number(), AccessName.of(state.access().kind()),
                    state.access().until(), state.reason(), state.author(), state.since());
        }
    }

    /** @param history all that ever held, the latest first */
    public static ArticleAccessPayload of(AccessState current, List<AccessState> history) {
        return new ArticleAccessPayload(current.article().toString(), current.number(),
                AccessName.of(current.access().kind()), current.access().until(),
                Optional.of(current.reason()).filter(text -> !text.isEmpty()),
                Optional.of(current.author()).filter(text -> !text.isEmpty()), current.since(),
                history.stream().filter(state -> state.number() < current.number()).map(FormerAccessPayload::of)
                        .toList());
    }
}
