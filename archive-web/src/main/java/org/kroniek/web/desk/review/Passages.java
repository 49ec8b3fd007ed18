package org.kroniek.web.desk.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.detection.SuggestedSentence;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.text.Anchor;
import org.kroniek.core.text.TextSpan;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.portal.page.DateLabel;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.TextPiece;

/** Shows the words on which suggestions rest. */
final class Passages {

    private Passages() {}

    /** A few words between their surroundings. */
    static ReviewPassage around(Anchor anchor, ArticleReference article, PageFrame frame) {
        List<TextPiece> pieces = List.of(new TextPiece("… " + anchor.prefix(), false),
                new TextPiece(anchor.exact(), true), new TextPiece(anchor.suffix() + " …", false));
        return passage(pieces, article, Optional.empty(), frame);
    }

    /** A sentence, with the words that gave it away marked. */
    static ReviewPassage sentence(SuggestedSentence sentence, PageFrame frame) {
        Anchor anchor = sentence.anchor();
        TextSpan trigger = sentence.found().trigger();
        int start = anchor.span().start();
        List<TextSpan> marks = trigger.start() >= start && trigger.end() <= anchor.span().end()
                ? List.of(new TextSpan(trigger.start() - start, trigger.end() - start))
                : List.of();
        return passage(TextPiece.of(anchor.exact(), marks), sentence.article(),
                Optional.of(String.valueOf(sentence.id())), frame);
    }

    static ReviewPassage passage(List<TextPiece> pieces, ArticleReference article, Optional<String> tick,
            PageFrame frame) {
        String source = Stream.of(article.headline(), article.publication().name(),
                article.date().map(EdtfDate::text)
                        .map(date -> DateLabel.of(Optional.of(date), frame.messages()).words())
                        .orElse(""))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
        return new ReviewPassage(pieces, article.language().value(), frame.links().article(article.id()), source, tick);
    }
}
