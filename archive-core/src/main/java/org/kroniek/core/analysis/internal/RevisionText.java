package org.kroniek.core.analysis.internal;

import java.util.Optional;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.article.ArticleRevision;
import org.kroniek.core.article.StoredRevision;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.text.ArticleText;
import org.kroniek.core.text.BlockKind;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;
import org.kroniek.core.time.EdtfDate;

/**
 * What of a revision is read.
 *
 * @param headline as it is shown
 * @param headlineDerived whether it was taken from the text, where it will be read anyway
 */
record RevisionText(ArticleId article, int number, String headline, boolean headlineDerived, ArticleText text,
        LanguageTag language, Optional<EdtfDate> date) {

    static RevisionText of(StoredRevision stored) {
        ArticleDraft draft = stored.draft();
        return new RevisionText(stored.article(), stored.number(), draft.headline(), draft.headlineDerived(),
                draft.text(), draft.language(), draft.date());
    }

    static RevisionText of(ArticleRevision row) {
        return new RevisionText(new ArticleId(row.key().articleId()), row.key().number(), row.headline(),
                row.headlineDerived(), row.text(), row.language(), row.date());
    }

    Optional<String> ownHeadline() {
        return headlineDerived ? Optional.empty() : Optional.of(headline);
    }

    /** The text in which spans of that part count. */
    ArticleText part(TextPart part) {
        return switch (part) {
            case HEADLINE -> ArticleText.of(headline, String.valueOf(BlockKind.HEADING.letter()));
            case TEXT -> text;
        };
    }

    /** Whether there are words at that place, all in one paragraph. */
    boolean hasPassage(TextPart part, TextSpan span) {
        String canonical = part(part).canonical();
        return span.length() > 0 && span.fits(canonical.codePointCount(0, canonical.length()))
                && !span.in(canonical).isBlank() && !span.in(canonical).contains(ArticleText.SEPARATOR);
    }
}
