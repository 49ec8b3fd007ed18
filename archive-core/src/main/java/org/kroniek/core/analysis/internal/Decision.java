package org.kroniek.core.analysis.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.mention.FoundName;
import org.kroniek.core.naming.MentionMethod;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

/**
 * What an editor has said of a name in a text.
 *
 * @param revision in which it stands at {@code span}
 * @param confirmed whether the authority is meant, or is not
 * @param authority through all merges
 * @param candidates of a rejected one, who else is not meant
 */
record Decision(long id, ArticleId article, int revision, TextPart part, TextSpan span, String surface,
        boolean confirmed, Optional<AuthorityId> authority, List<AuthorityId> candidates) {

    boolean overlaps(FoundName name) {
        return part == name.part() && span.start() < name.span().end() && name.span().start() < span.end();
    }

    /** Whoever is not meant by this name, wherever it stands in the article. */
    Stream<AuthorityId> rejected() {
        return confirmed ? Stream.empty() : Stream.concat(authority.stream(), candidates.stream());
    }

    FoundName asName() {
        return new FoundName(part, span, surface, MentionMethod.EDITOR, 1, authority, authority.stream().toList());
    }

    Decision at(int newRevision, TextSpan place) {
        return new Decision(id, article, newRevision, part, place, surface, confirmed, authority, candidates);
    }
}
