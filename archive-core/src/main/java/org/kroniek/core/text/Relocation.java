package org.kroniek.core.text;

/** Where a passage of one text stands in another. */
public sealed interface Relocation {

    /** The same words in the same surroundings, wherever those now stand. */
    record Exact(Anchor anchor) implements Relocation {}

    /** The same words in other surroundings, or nearly the same words: somebody should look. */
    record Moved(Anchor anchor) implements Relocation {}

    /** The words are gone, or it cannot be told which of several places is meant. */
    record Lost() implements Relocation {}
}
