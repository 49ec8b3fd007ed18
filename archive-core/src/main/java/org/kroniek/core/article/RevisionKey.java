package org.kroniek.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** An article and the number of one of its revisions. */
@Embeddable
public record RevisionKey(@Column(name = "article_id") UUID articleId, int number) implements Serializable {}
