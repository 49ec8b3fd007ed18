package org.kroniek.core.change;

import java.util.UUID;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;

/** The record that changed. */
public record ChangeSubject(SubjectKind kind, UUID id) {

    public static ChangeSubject of(ArticleId article) {
        return new ChangeSubject(SubjectKind.ARTICLE, article.value());
    }

    public static ChangeSubject of(AuthorityId authority) {
        return new ChangeSubject(SubjectKind.AUTHORITY, authority.value());
    }

    public static ChangeSubject of(EventId event) {
        return new ChangeSubject(SubjectKind.EVENT, event.value());
    }
}
