package org.kroniek.core.projection;

import java.util.Optional;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.text.OriginalContent;

/** Gives back what the archive received, byte for byte, whoever asks. */
public interface OriginalReader {

    /** The original of the article's current revision. */
    Optional<OriginalContent> original(ArticleId id);
}
