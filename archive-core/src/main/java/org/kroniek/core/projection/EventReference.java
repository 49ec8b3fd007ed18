package org.kroniek.core.projection;

import java.util.Optional;
import org.kroniek.core.id.EventId;
import org.kroniek.core.text.Labels;
import org.kroniek.core.time.EdtfDate;

/** As much of an event as is shown where it is mentioned. */
public record EventReference(EventId id, Labels titles, TermSnapshot type, Optional<EdtfDate> date) {

    /** The title to show to a reader of that language. */
    public String title(String language) {
        return titles.in(language).orElseThrow();
    }
}
