package org.kroniek.web.portal.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.similar.SimilarReading;

/**
 * What two articles have in common.
 *
 * @param label such as {@code Same event}
 * @param things one or more
 */
public record RelatedReason(String label, List<Thing> things) {

    public RelatedReason {
        things = List.copyOf(things);
    }

    /** @param url of its page, if it has one */
    public record Thing(String text, Optional<String> url) {}

    static List<RelatedReason> of(SimilarReading reading, PageFrame frame) {
        List<RelatedReason> reasons = new ArrayList<>();
        add(reasons, frame.text("similar.events"), reading.events().stream().map(event -> new Thing(event.label(),
                EventId.parse(event.id()).map(frame.links()::event))).toList());
        add(reasons, frame.text("similar.names"), reading.names().stream().map(name -> new Thing(name.label(),
                AuthorityId.parse(name.id()).map(frame.links()::authority))).toList());
        add(reasons, frame.text("similar.words"),
                reading.words().stream().map(word -> new Thing(word, Optional.empty())).toList());
        return reasons;
    }

    private static void add(List<RelatedReason> reasons, String label, List<Thing> things) {
        if (!things.isEmpty()) {
            reasons.add(new RelatedReason(label, things));
        }
    }
}
