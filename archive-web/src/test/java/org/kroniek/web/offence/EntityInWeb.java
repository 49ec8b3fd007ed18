package org.kroniek.web.offence;

import org.kroniek.core.article.Article;

/** Breaks a rule on purpose. */
public record EntityInWeb(Article article) {}
