package org.kroniek.web.search;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.search.query.ArticleFilter;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.Selection;
import org.kroniek.search.query.date.DateFilter;

/**
 * As much of a question as can be put to articles, events and authorities alike, so that a reader can go from what it finds
 * of one type to what it finds of another. What only one of them has, such as a language, is left behind.
 *
 * @param text the query as typed
 * @param involved who and where, which authorities do not heed; nor do they heed dates
 */
public record SharedQuestion(String text, ExpansionParameters expansion, Optional<DateFilter> dates,
        InvolvedParameters involved) {

    public static SharedQuestion of(SearchParameters asked) {
        InvolvedParameters involved = InvolvedParameters.NONE.withTogether(asked.filter().together());
        for (AuthorityKind kind : AuthorityKind.values()) {
            List<AuthorityId> wanted = asked.filter().of(Facet.of(kind)).wanted().stream().map(AuthorityId::parse)
                    .flatMap(Optional::stream).toList();
            involved = involved.with(kind, wanted);
        }
        return new SharedQuestion(asked.text(), asked.expansion(), asked.filter().dates(), involved);
    }

    public static SharedQuestion of(EventParameters asked) {
        return new SharedQuestion(asked.text(), asked.expansion(), asked.dates(), asked.involved());
    }

    public static SharedQuestion of(AuthorityParameters asked) {
        return new SharedQuestion(asked.text(), ExpansionParameters.ALL, Optional.empty(), InvolvedParameters.NONE);
    }

    public SearchParameters forArticles() {
        ArticleFilter filter = ArticleFilter.NONE.withDates(dates).withTogether(involved.together());
        for (AuthorityKind kind : AuthorityKind.values()) {
            filter = filter.with(Facet.of(kind), Selection.of(involved.of(kind).toArray()));
        }
        return SearchParameters.NONE.withText(text).withExpansion(expansion).withFilter(filter);
    }

    public EventParameters forEvents() {
        return EventParameters.NONE.withText(text).withExpansion(expansion).withDates(dates).withInvolved(involved);
    }

    public AuthorityParameters forAuthorities() {
        return new AuthorityParameters(text, List.of(), Optional.empty());
    }
}
