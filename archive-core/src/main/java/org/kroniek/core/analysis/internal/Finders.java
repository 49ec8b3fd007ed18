package org.kroniek.core.analysis.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kroniek.core.dating.DateFinder;
import org.kroniek.core.dating.FoundDate;
import org.kroniek.core.detection.EventFinder;
import org.kroniek.core.detection.FoundEvent;
import org.kroniek.core.mention.FoundName;
import org.kroniek.core.mention.FoundNames;
import org.kroniek.core.mention.NameFinder;
import org.kroniek.core.reading.ReadArticle;
import org.kroniek.core.reading.TextReader;

/** Everything that looks for something in a text, in the order in which one needs what the other found. */
public final class Finders {

    private final TextReader reader = new TextReader();
    private final NameFinder names;
    private final DateFinder dates;
    private final EventFinder events;

    public Finders(NameFinder names, DateFinder dates, EventFinder events) {
        this.names = names;
        this.dates = dates;
        this.events = events;
    }

    /** @param decisions what editors have said of names in this text */
    Findings find(RevisionText revision, KnownNames known, Decisions decisions) {
        ReadArticle article = reader.read(revision.ownHeadline(), revision.text().canonical(), revision.language(),
                revision.date());
        FoundNames found = names.find(article, known.names());
        List<FoundName> undecided = decisions.leave(found.known());
        List<FoundDate> foundDates = dates.find(article);
        List<FoundEvent> foundEvents = events.find(article, decisions.join(undecided), known::kind, foundDates);
        return Findings.of(revision.article(), undecided, unknown(found, decisions), foundDates, foundEvents);
    }

    private static Set<String> unknown(FoundNames found, Decisions decisions) {
        if (decisions.isEmpty()) {
            return found.unknown();
        }
        Set<String> unknown = new HashSet<>(found.unknown());
        unknown.removeAll(decisions.settledNames());
        return unknown;
    }
}
