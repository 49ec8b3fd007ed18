package org.kroniek.core.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Follows passages from one text into another, as when an article is corrected. A passage is looked for wherever its
 * words stand, allowing for what {@link WordMatch} calls nearly the same; of several places that one is taken whose
 * surroundings agree best. The choice must be mutual: a place that agrees better with another passage of the old text is
 * not ours, so that a passage which was deleted is not found again in the next sentence that says the same.
 *
 * <p>A number, a negation or any other word that was added, taken away or replaced makes the passage lost: one word can
 * turn a claim round, and only a person sees that.
 */
public final class AnchorRelocator {

    /**
     * How many code points, of the passage and of equal surroundings together, must agree. Fewer are no proof: a name
     * that also stands elsewhere in the new text is not the passage for that reason alone.
     */
    private static final int PROOF = 24;

    private final ArticleText to;
    private final FoldedText before;
    private final FoldedText after;

    private AnchorRelocator(ArticleText from, ArticleText to) {
        this.to = to;
        this.before = new FoldedText(from.canonical());
        this.after = new FoldedText(to.canonical());
    }

    /** Reads both texts, for as many passages as there are. */
    public static AnchorRelocator between(ArticleText from, ArticleText to) {
        return new AnchorRelocator(from, to);
    }

    /**
     * Finds a passage again.
     *
     * @throws IllegalArgumentException when the passage is not in the old text
     */
    public Relocation follow(Anchor anchor) {
        TextSpan old = anchor.span();
        if (!before.has(old, anchor.exact())) {
            throw new IllegalArgumentException("The text does not have these words at " + old + ": " + anchor.exact());
        }
        Passage passage = Passage.of(before, old);
        return best(passage.placesIn(after).stream().map(place -> Agreement.of(before, old, after, place)).toList())
                .filter(found -> found.proof() + old.length() >= PROOF)
                .filter(found -> isMutual(passage, old, found.place()))
                .map(found -> relocated(anchor, found.place())).orElseGet(Relocation.Lost::new);
    }

    private boolean isMutual(Passage passage, TextSpan old, TextSpan place) {
        return best(passage.placesIn(before).stream().map(other -> Agreement.of(after, place, before, other)).toList())
                .filter(found -> found.place().equals(old)).isPresent();
    }

    /** The place that agrees better than every other; empty when none does. */
    private static Optional<Agreement> best(List<Agreement> candidates) {
        return candidates.stream().max(Comparator.comparingInt(Agreement::proof).thenComparingLong(Agreement::length))
                .filter(first -> candidates.stream().allMatch(other -> other == first || first.isBetterThan(other)));
    }

    private Relocation relocated(Anchor old, TextSpan place) {
        Anchor anchor = Anchor.of(to, place);
        boolean same = anchor.exact().equals(old.exact()) && anchor.prefix().equals(old.prefix())
                && anchor.suffix().equals(old.suffix());
        return same ? new Relocation.Exact(anchor) : new Relocation.Moved(anchor);
    }
}
