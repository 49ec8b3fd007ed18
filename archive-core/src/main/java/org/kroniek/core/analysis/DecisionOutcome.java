package org.kroniek.core.analysis;

/** What became of a decision. */
public sealed interface DecisionOutcome {

    /** It holds. */
    record Decided(long mention) implements DecisionOutcome {}

    /** There is no such mention, or not any more: rules find new ones when an article or a name changes. */
    record UnknownMention() implements DecisionOutcome {}

    record UnknownArticle() implements DecisionOutcome {}

    record UnknownAuthority() implements DecisionOutcome {}

    /** The article has been corrected meanwhile. */
    record Outdated(int currentRevision) implements DecisionOutcome {}

    /** The span is empty, not within the text, or reaches over the end of a paragraph. */
    record NotAPassage() implements DecisionOutcome {}

    /** Part of the passage is already confirmed to name somebody. */
    record Overlapping(long mention) implements DecisionOutcome {}
}
