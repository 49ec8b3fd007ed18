package org.kroniek.web.search;

import org.kroniek.core.rights.Audience;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kroniek.search.query.ArticleSearch;
import org.kroniek.search.query.AuthorityAnswer;
import org.kroniek.search.query.AuthoritySearch;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.EventSearch;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.SearchOutcome;

/** Puts one question to every type of record. An answer is empty where that type cannot understand the question. */
@Dependent
public class TypeSearch {

    private final ArticleSearch articles;
    private final EventSearch events;
    private final AuthoritySearch authorities;

    @Inject
    public TypeSearch(ArticleSearch articles, EventSearch events, AuthoritySearch authorities) {
        this.articles = articles;
        this.events = events;
        this.authorities = authorities;
    }

    /**
     * @param size at most so many hits; all are counted
     * @param audience for whom
     */
    public Optional<SearchAnswer> articles(SharedQuestion question, int size, Audience audience) {
        return answer(articles.search(
                question.forArticles().toQuery(new SearchExtent(size, Set.of(), Optional.empty(), false), audience)));
    }

    public Optional<EventAnswer> events(SharedQuestion question, int size) {
        EventParameters asked = question.forEvents();
        return answer(
                events.search(asked.toQuery(asked.listSort(), new EventExtent(size, Set.of(), Optional.empty()))));
    }

    /** @param language the reader's, in whose alphabet those of equal weight are sorted */
    public Optional<AuthorityAnswer> authorities(SharedQuestion question, int size, String language) {
        return answer(authorities.search(question.forAuthorities().toQuery(language, size)));
    }

    private static <A> Optional<A> answer(SearchOutcome<A> outcome) {
        return Stream.of(outcome).flatMap(given -> given instanceof SearchOutcome.Answered<A>(A answer)
                ? Stream.of(answer)
                : Stream.empty()).findFirst();
    }
}
