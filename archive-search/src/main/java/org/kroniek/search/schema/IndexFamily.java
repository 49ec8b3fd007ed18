package org.kroniek.search.schema;

import java.util.Locale;
import org.kroniek.core.change.SubjectKind;

/** The families of indices: one a kind of record, each behind an alias of its own. */
public enum IndexFamily {
    ARTICLES(SubjectKind.ARTICLE),
    AUTHORITIES(SubjectKind.AUTHORITY),
    EVENTS(SubjectKind.EVENT),
    /** The words of articles, see {@link org.kroniek.search.vocabulary}. */
    WORDS(SubjectKind.ARTICLE);

    private final SubjectKind subject;

    IndexFamily(SubjectKind subject) {
        this.subject = subject;
    }

    /** Whose changes concern the family. */
    public SubjectKind subject() {
        return subject;
    }

    /** Its name in those of indices, consumers and resources. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
