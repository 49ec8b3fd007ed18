package org.kroniek.search.replay;

import java.util.List;
import org.kroniek.core.change.Change;

/** Why an article is not found as it was. */
public sealed interface Cause {

    /** Something happened to the article, or to what is linked to it. */
    record Changed(Change change) implements Cause {}

    /** More is looked for beside the words than then. */
    record AdditionsAppeared(List<Addition> additions) implements Cause {}

    /** Less is looked for beside the words than then. */
    record AdditionsGone(List<Addition> additions) implements Cause {}

    /** The same words are understood in another way. */
    record ReadDifferently() implements Cause {}

    /** Texts are indexed in another way. */
    record OtherSchema() implements Cause {}

    /** How much a word weighs depends on all articles of the archive, and those are not the same. */
    record OtherWeights() implements Cause {}

    /** Nothing that the archive keeps a record of: another release of it may search differently. */
    record Unknown() implements Cause {}
}
