package org.kroniek.web.portal.article;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.web.portal.page.DateLabel;
import org.kroniek.web.portal.page.PageFrame;

/** How to cite an article in running text: author, headline, publication, date, archive, revision, address, day of access. */
final class Citation {

    private Citation() {}

    static String of(ArticleSnapshot article, LocalDate today, PageFrame frame) {
        String source = Stream
                .of(article.byline().stream(), Stream.of(frame.text("cite.headline", article.headline())),
                        Stream.of(article.publication().name()),
                        Stream.of(DateLabel.of(article.date().map(date -> date.text()), frame.messages()).words()))
                .flatMap(part -> part).collect(Collectors.joining(", "));
        String accessed = DateTimeFormatter.ofPattern("d MMMM uuuu", frame.language().locale()).format(today);
        return frame.text("cite.whole", source, Integer.toString(article.revision()),
                frame.links().permanent(article.id()), accessed);
    }
}
