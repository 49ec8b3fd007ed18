package org.kroniek.web.portal.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.MentionSnapshot;
import org.kroniek.web.portal.page.PageFrame;

/**
 * Who and what an article names, as an index beside it.
 *
 * @param title persons, organisations or places
 * @param entries each once, in the order of the text
 */
public record NamedInText(String title, List<Entry> entries) {

    /** One of them. @param count how often the text names it */
    public record Entry(String name, String link, int count) {}

    static List<NamedInText> of(List<MentionSnapshot> mentions, PageFrame frame) {
        Map<AuthorityReference, Integer> counts = new LinkedHashMap<>();
        mentions.forEach(mention -> mention.authority()
                .ifPresent(authority -> counts.merge(authority, 1, Integer::sum)));
        return List.of(AuthorityKind.values()).stream()
                .map(kind -> new NamedInText(frame.text("authority.kind." + kind + ".several"), counts.entrySet()
                        .stream().filter(entry -> entry.getKey().kind() == kind)
                        .map(entry -> new Entry(entry.getKey().name(frame.language().tag()),
                                frame.links().authority(entry.getKey().id()), entry.getValue()))
                        .toList()))
                .filter(group -> !group.entries().isEmpty()).toList();
    }
}
