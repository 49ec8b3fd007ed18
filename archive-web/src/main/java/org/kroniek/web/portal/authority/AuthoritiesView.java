package org.kroniek.web.portal.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.search.query.AuthorityAnswer;
import org.kroniek.search.query.AuthorityHit;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.search.FacetLink;
import org.kroniek.web.portal.search.TypeTabs;
import org.kroniek.web.search.AuthorityParameters;

/**
 * The list of persons, organisations and places.
 *
 * @param action where the form points
 * @param text what was typed
 * @param types what the same words find of other types; present when there are some
 * @param wrong what stood in the way; empty when nothing did
 */
public record AuthoritiesView(String action, String text, List<String> wrong, long total, List<FacetLink> kinds,
        List<Entry> entries, Optional<String> previous, Optional<String> next, Optional<TypeTabs> types) {

    /** Other names shown of one record; the page of the record has them all. */
    private static final int OTHER_NAMES = 6;

    /** One record. */
    public record Entry(String kind, String name, String page, String description, String otherNames) {}

    /** What stood in the way. */
    public static AuthoritiesView refused(List<String> wrong, PageFrame frame) {
        return new AuthoritiesView(frame.links().authoritiesForm(), frame.request().typed("q"), wrong, 0, List.of(),
                List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static AuthoritiesView of(AuthorityParameters asked, AuthorityAnswer answer, Optional<TypeTabs> types,
            PageFrame frame) {
        return new AuthoritiesView(frame.links().authoritiesForm(), asked.text(), List.of(), answer.total(),
                kinds(asked, answer, frame), answer.hits().stream().map(hit -> entry(hit, frame)).toList(),
                answer.previous().map(cursor -> frame.links().authorities(asked.withCursor(Optional.of(cursor)))),
                answer.next().map(cursor -> frame.links().authorities(asked.withCursor(Optional.of(cursor)))), types);
    }

    private static List<FacetLink> kinds(AuthorityParameters asked, AuthorityAnswer answer, PageFrame frame) {
        List<FacetLink> kinds = new ArrayList<>();
        for (AuthorityKind kind : AuthorityKind.values()) {
            boolean active = asked.kinds().contains(kind);
            kinds.add(new FacetLink(frame.text("authority.kind." + kind + ".several"),
                    Optional.of(answer.kinds().getOrDefault(kind, 0L)),
                    frame.links().authorities(asked.withKinds(active ? List.of() : List.of(kind))), active));
        }
        return kinds;
    }

    private static Entry entry(AuthorityHit hit, PageFrame frame) {
        String language = frame.language().tag();
        return new Entry(frame.text("authority.kind." + hit.kind()), hit.names().in(language).orElse(""),
                frame.links().authority(hit.id()), hit.descriptions().in(language).orElse(""),
                String.join(" · ", hit.otherNames().stream().limit(OTHER_NAMES).toList()));
    }
}
