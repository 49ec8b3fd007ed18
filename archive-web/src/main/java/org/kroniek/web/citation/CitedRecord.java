package org.kroniek.web.citation;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.reading.InterfaceLanguage;

/**
 * What a reference says of an article or the dossier of an event, before it is put into any form. Its texts have no line
 * breaks.
 *
 * @param key unlike that of any other record, and the same for ever: neither a better title nor a better date changes it
 * @param language of the title
 * @param publication in which it appeared; of a dossier, the archive
 * @param date when it appeared, as the source gives it; of a dossier, the day of its version
 * @param eventDate when the event was
 * @param section of the newspaper
 * @param externalId what the source calls it
 * @param revision number of the revision, or of the version of a dossier
 * @param edition the same in the reader's words, with the name of the archive
 * @param address permanent
 * @param accessed day of access
 * @param reader the language the reference is for
 */
public record CitedRecord(Kind kind, String key, String title, LanguageTag language, List<CitedName> authors,
        String publication, Optional<EdtfDate> date, Optional<EdtfDate> eventDate, Optional<String> section,
        Optional<String> externalId, int revision, String edition, URI address, LocalDate accessed,
        InterfaceLanguage reader) {

    /** The name of the archive, as references print it. */
    static final String ARCHIVE = "Kroniek";

    /** What is referred to. */
    public enum Kind {
        ARTICLE, DOSSIER
    }

    public CitedRecord {
        authors = List.copyOf(authors);
    }
}
