package org.kroniek.web.portal.event;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.portal.page.DateLabel;
import org.kroniek.web.portal.page.PageFrame;

/** How to cite a dossier: title, date, archive, version, address, day of access. */
final class EventCitation {

    private EventCitation() {}

    static String of(EventSnapshot event, LocalDate today, PageFrame frame) {
        String accessed = DateTimeFormatter.ofPattern("d MMMM uuuu", frame.language().locale()).format(today);
        return frame.text("event.cite.whole", event.reference().title(frame.language().tag()),
                DateLabel.of(event.date().map(EdtfDate::text), frame.messages()).words(),
                Integer.toString(event.version()), frame.links().permanent(event.id()), accessed);
    }
}
