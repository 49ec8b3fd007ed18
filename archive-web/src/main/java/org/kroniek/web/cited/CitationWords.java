package org.kroniek.web.cited;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.kroniek.core.citable.CitableSearch;
import org.kroniek.web.reading.DateWords;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.reading.Messages;

/** Says how a kept search is cited, in one sentence to be copied. */
public final class CitationWords {

    private CitationWords() {}

    /**
     * The sentence.
     *
     * @param address permanent
     */
    public static String of(CitableSearch search, String address, InterfaceLanguage language) {
        String day = LocalDate.ofInstant(search.createdAt(), ZoneOffset.UTC).toString();
        return Messages.load("org.kroniek.web.cited.cited", language).text("citation",
                search.reading().in(language.tag()).orElse(search.query()), search.count(),
                new DateWords(language).of(day), address);
    }
}
