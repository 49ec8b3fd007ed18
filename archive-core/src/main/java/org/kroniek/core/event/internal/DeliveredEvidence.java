package org.kroniek.core.event.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.event.EventOutcome.Reason;
import org.kroniek.core.event.EventOutcome.Refused;
import org.kroniek.core.text.Anchor;
import org.kroniek.core.text.TextSpan;

/**
 * The evidence that a list gives for an event, beside what the archive has of that list already. What it has stays where
 * it is, wherever corrections have taken it, and stays withdrawn if an editor withdrew it.
 */
final class DeliveredEvidence {

    /** A passage that is new, with the words by which the list gives it. */
    record Fresh(Attachment attachment, String words) {}

    private final List<Fresh> fresh = new ArrayList<>();
    private final List<EvidenceRow> gone;
    private final List<Refused> problems = new ArrayList<>();

    /** @param rows what the archive has of the list */
    DeliveredEvidence(List<Quoted> quoted, List<EvidenceRow> rows, DraftSurroundings around) {
        this.gone = new ArrayList<>(rows);
        for (Quoted one : quoted) {
            Optional<ArticleTexts.Current> article = around.article(one.article());
            if (article.isEmpty()) {
                problems.add(new Refused(Reason.UNKNOWN_ARTICLE,
                        one.passage().publication() + " " + one.passage().article()));
            } else if (!gone.removeIf(row -> one.isKnownAs(row, article.get()))) {
                find(one, article.get());
            }
        }
    }

    private void find(Quoted one, ArticleTexts.Current article) {
        List<TextSpan> places = QuoteFinder.places(article.text(), one.passage());
        if (places.size() == 1) {
            Position position = Position.seen(article.revision(), Anchor.of(article.text(), places.getFirst()));
            fresh.add(new Fresh(new Attachment(one.claim(), article.article(), position, one.passage().stance()),
                    one.words()));
        } else {
            problems.add(new Refused(places.isEmpty() ? Reason.QUOTE_NOT_FOUND : Reason.QUOTE_AMBIGUOUS,
                    one.passage().quote()));
        }
    }

    /** What the archive does not have yet. */
    List<Fresh> fresh() {
        return fresh;
    }

    /** What the list no longer gives. */
    List<EvidenceRow> gone() {
        return gone;
    }

    /** Passages that cannot be found. */
    List<Refused> problems() {
        return problems;
    }
}
