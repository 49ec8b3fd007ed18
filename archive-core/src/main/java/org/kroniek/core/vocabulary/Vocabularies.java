package org.kroniek.core.vocabulary;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.core.text.Labels;

/** The controlled vocabularies. Terms are added and renamed, never removed: what uses them stays readable. */
public interface Vocabularies {

    /** All terms, in the order of their codes. */
    List<TermSnapshot> terms(Vocabulary vocabulary);

    Optional<TermSnapshot> term(Vocabulary vocabulary, String code);

    /**
     * Adds a term, or gives a known one these labels; in the caller's transaction.
     *
     * @param code letters and digits, beginning with a small letter, at most 50
     * @param author the account that delivers or edits
     * @throws IllegalArgumentException for another code
     */
    TermOutcome put(Vocabulary vocabulary, String code, Labels labels, String author);
}
