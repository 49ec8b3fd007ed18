package org.kroniek.web.portal.article;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.RightsLabel;

/** Where an article comes from and what the archive has done with it. */
final class ArticleFacts {

    private ArticleFacts() {}

    static List<Fact> of(ArticleSnapshot article, PageFrame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.plain(frame.text("article.publication"), article.publication().name()));
        article.externalId().ifPresent(id -> facts.add(Fact.verbatim(frame.text("article.externalId"), id)));
        article.url().ifPresent(url -> facts.add(Fact.linked(frame.text("article.url"), url, Fact.link(url))));
        article.date().ifPresent(date -> facts.add(Fact.verbatim(frame.text("article.edtf"), date.text())));
        RightsLabel rights = RightsLabel.of(article.rights(), frame.messages());
        facts.add(Fact.linked(frame.text("article.rights"), rights.text(), rights.url()));
        AccessNotice.condition(article.access(), frame)
                .ifPresent(condition -> facts.add(Fact.plain(frame.text("article.access"), condition)));
        facts.add(Fact.plain(frame.text("article.archivedAt"), moment(article.archivedAt(), frame)));
        facts.add(Fact.plain(frame.text("article.revision"), revision(article, frame)));
        facts.add(Fact.verbatim(frame.text("article.sha256"), article.contentHash().hex()));
        return facts;
    }

    private static String revision(ArticleSnapshot article, PageFrame frame) {
        return article.revision() == 1
                ? frame.text("article.revision.first")
                : frame.text("article.revision.later", article.revision(), moment(article.revisedAt(), frame));
    }

    private static String moment(Instant instant, PageFrame frame) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", frame.language().locale())
                .format(instant.atOffset(ZoneOffset.UTC));
    }
}
