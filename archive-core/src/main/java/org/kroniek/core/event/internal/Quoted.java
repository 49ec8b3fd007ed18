package org.kroniek.core.event.internal;

import org.kroniek.core.event.EventDraft.Passage;
import org.kroniek.core.projection.ClaimReference;

/** A passage that a list gives for a claim. */
record Quoted(ClaimReference claim, Passage passage) {

    ArticleTexts.Named article() {
        return ArticleTexts.Named.of(passage.publication(), passage.article());
    }

    /** The words by which it is known when the list is imported again. */
    String words() {
        return passage.prefix().isEmpty() && passage.suffix().isEmpty()
                ? passage.quote()
                : passage.prefix().orElse("") + "[" + passage.quote() + "]" + passage.suffix().orElse("");
    }

    boolean isKnownAs(EvidenceRow row, ArticleTexts.Current current) {
        return row.claim().equals(claim) && row.stance() == passage.stance()
                && row.article().equals(current.article()) && row.deliveredAs().filter(words()::equals).isPresent();
    }
}
