package org.kroniek.web.portal.authority;

import java.util.List;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.EventHit;
import org.kroniek.search.query.SortOrder;
import org.kroniek.web.portal.page.DateLabel;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.Wording;
import org.kroniek.web.search.EventParameters;
import org.kroniek.web.search.InvolvedParameters;

/**
 * The events somebody has to do with, earliest first.
 *
 * @param total how many there are; a list may show fewer
 * @param all where they can be searched
 */
public record InvolvedIn(long total, List<Entry> entries, String all) {

    /** An event. */
    public record Entry(Wording title, String page, DateLabel date, String type) {}

    static InvolvedIn of(EventAnswer answer, AuthorityId authority, PageFrame frame) {
        return new InvolvedIn(answer.total(), answer.hits().stream().map(hit -> entry(hit, frame)).toList(),
                frame.links().events(EventDisplay.LIST, EventParameters.NONE
                        .withInvolved(InvolvedParameters.allOf(authority)).withSort(SortOrder.OLDEST)));
    }

    private static Entry entry(EventHit hit, PageFrame frame) {
        String language = frame.language().tag();
        return new Entry(Wording.of(hit.titles(), frame).orElseGet(() -> new Wording(hit.type().label(language), null)),
                frame.links().event(hit.id()),
                DateLabel.of(hit.date(), frame.messages()), hit.type().label(language));
    }
}
