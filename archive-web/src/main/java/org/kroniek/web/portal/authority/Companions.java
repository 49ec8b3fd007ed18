package org.kroniek.web.portal.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.SearchParameters;

/**
 * Those most often named in the same articles.
 *
 * @param title persons, organisations or places
 */
public record Companions(String title, List<Companion> all) {

    /** More than these say nothing about the one whose page it is. */
    static final int MOST = 8;

    /** One of them. @param together the search for articles that name both */
    public record Companion(String name, String page, long count, String together) {}

    /** @param names of authorities by id */
    static List<Companions> of(AuthorityId authority, SearchAnswer answer, Map<String, String> names,
            PageFrame frame) {
        List<Companions> companions = new ArrayList<>();
        for (AuthorityKind kind : AuthorityKind.values()) {
            List<Companion> found = answer.facets().getOrDefault(Facet.of(kind), List.of()).stream()
                    .flatMap(bucket -> companion(authority, bucket, names, frame).stream()).limit(MOST).toList();
            if (!found.isEmpty()) {
                companions.add(new Companions(frame.text("authority.kind." + kind + ".several"), found));
            }
        }
        return companions;
    }

    private static Optional<Companion> companion(AuthorityId authority, FacetBucket bucket,
            Map<String, String> names, PageFrame frame) {
        return AuthorityId.parse(bucket.value()).filter(other -> !other.equals(authority))
                .filter(other -> names.containsKey(bucket.value()))
                .map(other -> new Companion(names.getOrDefault(bucket.value(), ""), frame.links().authority(other),
                        bucket.count(), frame.links().search(
                                SearchParameters.NONE.withTogether(authority, other))));
    }
}
