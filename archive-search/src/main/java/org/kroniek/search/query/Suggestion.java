package org.kroniek.search.query;

import org.kroniek.core.id.ArticleId;

/** A title that completes what was typed. */
public record Suggestion(String title, ArticleId article) {}
