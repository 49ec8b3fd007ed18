package org.kroniek.core.projection;

import java.time.Instant;

/** What somebody gets who asks for an article. */
public sealed interface ArticleReading {

    /** The article; its text may be withheld, see {@link ArticleSnapshot#isTextWithheld()}. */
    record Shown(ArticleSnapshot article) implements ArticleReading {}

    /** It was here once. @param reason why it was taken back */
    record Withdrawn(String reason, Instant since) implements ArticleReading {}

    /** There is none, or none that whoever asks may know of. */
    record Absent() implements ArticleReading {}
}
