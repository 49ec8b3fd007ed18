package org.kroniek.web.portal.search;

import java.util.List;
import java.util.Optional;
import org.kroniek.search.query.AuthorityAnswer;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.SharedQuestion;
import org.kroniek.web.search.TypeSearch;

/**
 * What a question finds of each type of record: articles, events, and persons, organisations and places.
 *
 * @param named the few authorities that fit best, each with its page; empty where they are the answer themselves
 */
public record TypeTabs(List<TypeTab> tabs, List<NamedRecord> named) {

    /** So many are a hint, more would be a list. */
    private static final int FEW = 3;

    public TypeTabs {
        tabs = List.copyOf(tabs);
        named = List.copyOf(named);
    }

    /** A type. @param count empty where the question makes no sense for it */
    public record TypeTab(String label, Optional<Long> count, String url, boolean current) {}

    /** An authority. @param kind person, organisation or place, in words */
    public record NamedRecord(String name, String kind, String url) {}

    /** Above a list of articles. @param total how many they are */
    public static TypeTabs ofArticles(long total, SharedQuestion question, TypeSearch search, PageFrame frame) {
        Optional<AuthorityAnswer> authorities = search.authorities(question, FEW, frame.language().tag());
        return new TypeTabs(List.of(articles(Optional.of(total), true, question, frame),
                events(search.events(question, 1).map(EventAnswer::total), false, question, frame),
                authorities(authorities.map(AuthorityAnswer::total), false, question, frame)),
                question.text().isBlank() ? List.of() : named(authorities, frame));
    }

    /** Above a list of events. */
    public static TypeTabs ofEvents(long total, SharedQuestion question, TypeSearch search, PageFrame frame) {
        return new TypeTabs(List.of(
                articles(search.articles(question, 1, frame.request().audience()).map(SearchAnswer::total), false,
                        question, frame),
                events(Optional.of(total), true, question, frame),
                authorities(search.authorities(question, 1, frame.language().tag()).map(AuthorityAnswer::total), false,
                        question, frame)),
                List.of());
    }

    /** Above a list of authorities. */
    public static TypeTabs ofAuthorities(long total, SharedQuestion question, TypeSearch search, PageFrame frame) {
        return new TypeTabs(List.of(
                articles(search.articles(question, 1, frame.request().audience()).map(SearchAnswer::total), false,
                        question, frame),
                events(search.events(question, 1).map(EventAnswer::total), false, question, frame),
                authorities(Optional.of(total), true, question, frame)), List.of());
    }

    private static TypeTab articles(Optional<Long> total, boolean current, SharedQuestion question, PageFrame frame) {
        return new TypeTab(frame.text("types.articles"), total, frame.links().search(question.forArticles()), current);
    }

    private static TypeTab events(Optional<Long> total, boolean current, SharedQuestion question, PageFrame frame) {
        return new TypeTab(frame.text("types.events"), total,
                frame.links().events(EventDisplay.LIST, question.forEvents()), current);
    }

    private static TypeTab authorities(Optional<Long> total, boolean current, SharedQuestion question,
            PageFrame frame) {
        return new TypeTab(frame.text("types.authorities"), total,
                frame.links().authorities(question.forAuthorities()), current);
    }

    private static List<NamedRecord> named(Optional<AuthorityAnswer> answer, PageFrame frame) {
        return answer.stream().flatMap(found -> found.hits().stream()).limit(FEW)
                .map(hit -> new NamedRecord(hit.names().in(frame.language().tag()).orElse(""),
                        frame.text("authority.kind." + hit.kind()), frame.links().authority(hit.id())))
                .filter(named -> !named.name().isEmpty()).toList();
    }
}
