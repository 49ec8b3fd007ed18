package org.kroniek.web.portal.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.reading.DateWords;
import org.kroniek.search.query.date.DateRangeText;

/** Names of the values that events can be filtered by, in the language of the page. */
public final class EventNames {

    private final PageFrame frame;
    private final Map<String, String> types;
    private final Map<AuthorityId, String> authorities;
    private final Optional<String> whole;

    /**
     * Names.
     *
     * @param whole title of the event whose parts are asked for
     */
    EventNames(Map<String, String> types, Map<AuthorityId, String> authorities, Optional<String> whole,
            PageFrame frame) {
        this.types = new HashMap<>(types);
        this.authorities = new HashMap<>(authorities);
        this.whole = whole;
        this.frame = frame;
    }

    /** What the vocabulary calls it; the code itself for one that nobody has named. */
    String type(String code) {
        return types.getOrDefault(code, code);
    }

    /** Of a record that is gone there is no name. */
    String authority(AuthorityId id) {
        return authorities.getOrDefault(id, frame.text("events.unnamed"));
    }

    /** The event whose parts are asked for. */
    String whole() {
        return whole.orElseGet(() -> frame.text("events.unnamed"));
    }

    /** What the reader wrote, in words where there are words for it. */
    String dates(String text) {
        return new DateWords(frame.language()).of(DateRangeText.of(text).map(DateRangeText::interval).orElse(text));
    }
}
