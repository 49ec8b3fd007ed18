package org.kroniek.core.analysis;

import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.projection.MentionSnapshot;

/** A name in an article that may mean several authorities. */
public record SuggestedMention(ArticleReference article, MentionSnapshot mention) {}
