package org.kroniek.core.importing.internal;

import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.vocabulary.Vocabulary;

/** What a document of an import became. */
sealed interface Subject {

    /** An article. */
    record Article(ArticleId id) implements Subject {}

    /** A person, an organisation or a place. */
    record Authority(AuthorityId id) implements Subject {}

    /** An event. */
    record Event(EventId id) implements Subject {}

    /** A term of a vocabulary. */
    record Term(Vocabulary vocabulary, String code) implements Subject {}
}
