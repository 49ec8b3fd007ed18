package org.kroniek.core.analysis;

import java.util.List;
import org.kroniek.core.projection.ArticleReference;

/**
 * A name that nobody bears.
 *
 * @param articles in how many it stands
 * @param examples some of them
 */
public record UnknownName(String name, long articles, List<ArticleReference> examples) {

    public UnknownName {
        examples = List.copyOf(examples);
    }
}
