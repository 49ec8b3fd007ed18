package org.kroniek.core.change;

import java.util.UUID;
import org.kroniek.core.id.ArticleId;

/** The record that changed. */
public record ChangeSubject(SubjectKind kind, UUID id) {

    public static ChangeSubject of(ArticleId article) {
        return new ChangeSubject(SubjectKind.ARTICLE, article.value());
    }
}
