package org.kroniek.web.portal.article;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.rights.Access;
import org.kroniek.web.portal.page.PageFrame;

/**
 * Why a reader does not see the text of an article, or sees what others do not.
 *
 * @param withheld whether the text is left out
 * @param login whether an account would help
 */
public record AccessNotice(String text, boolean withheld, boolean login) {

    /** None where everybody sees the same. */
    static Optional<AccessNotice> of(ArticleSnapshot article, PageFrame frame) {
        Access.Kind kind = article.access().kind();
        if (article.isTextWithheld()) {
            boolean login = kind == Access.Kind.REGISTERED;
            return Optional.of(new AccessNotice(frame.text("article.withheld." + kind), true, login));
        }
        return condition(article.access(), frame)
                .map(condition -> new AccessNotice(frame.text("article.marked", condition), false, false));
    }

    /** The condition in words; empty where there is none. */
    static Optional<String> condition(Access access, PageFrame frame) {
        if (access.kind() == Access.Kind.OPEN) {
            return Optional.empty();
        }
        String end = access.until().map(moment -> DateTimeFormatter
                .ofPattern("d MMMM uuuu, HH:mm 'UTC'", frame.language().locale())
                .format(moment.atOffset(ZoneOffset.UTC)))
                .orElse("");
        return Optional.of(frame.text("article.access." + access.kind(), end));
    }
}
