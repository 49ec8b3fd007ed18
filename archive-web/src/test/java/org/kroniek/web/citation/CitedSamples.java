package org.kroniek.web.citation;

import org.kroniek.core.rights.Access;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.id.PublicationId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.projection.PublicationSnapshot;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.core.text.ArticleText;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.Labels;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.reading.InterfaceLanguage;

/** Records to be cited. */
final class CitedSamples {

    static final String ID = "0190a000-0000-7000-8000-00000000000a";
    static final String ADDRESS = "https://kroniek.example/articles/" + ID;
    static final String EVENT = "0190a000-0000-7000-8000-0000000000e1";

    private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");
    private static final UUID DUSK = UUID.fromString("0190a000-0000-7000-8000-0000000000b2");

    private CitedSamples() {}

    static CitedRecords records(InterfaceLanguage reader) {
        return new CitedRecords(URI.create("https://kroniek.example/api/v1/"), Clock.fixed(NOW, ZoneOffset.UTC),
                reader);
    }

    /** @param date EDTF; null for none, as is {@code byline} */
    static CitedRecord article(String headline, String language, String date, String byline,
            InterfaceLanguage reader) {
        return records(reader).of(new ArticleSnapshot(new ArticleId(UUID.fromString(ID)), 2,
                new PublicationSnapshot(new PublicationId(DUSK), "De Schemerkoerier"), headline, false,
                ArticleText.of("Tekst.", "p"), Optional.ofNullable(date).map(EdtfDate::parse),
                new LanguageTag(language), false, Optional.of("SK/22-01-009"), Optional.ofNullable(byline),
                Optional.of("Wereld"), Optional.empty(), "open", Access.OPEN, ContentHash.ofTexts("Tekst."), NOW, NOW));
    }

    /** The usual one: a headline in Dutch. */
    static CitedRecord dated(String date, String byline) {
        return article("Traangas in het centrum van Almaty", "nl", date, byline, InterfaceLanguage.DUTCH);
    }

    static CitedRecord event(InterfaceLanguage reader) {
        return records(reader).of(new EventSnapshot(new EventId(UUID.fromString(EVENT)), 3, EventStatus.CONFIRMED,
                new Labels(Map.of("nl", "Onlusten in Kazachstan", "en", "Unrest in Kazakhstan")), Labels.NONE,
                new TermSnapshot("unrest", Labels.NONE), Optional.of(EdtfDate.parse("2022-01-02/2022-01-11")),
                List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of(),
                Instant.parse("2026-11-02T10:00:00Z")));
    }

    /** A file of that form. */
    static String file(CitationForm form, CitedRecord... records) {
        StringWriter out = new StringWriter();
        CitationFormat format = form.on(out, new Bibliographer());
        try {
            format.begin();
            for (CitedRecord record : records) {
                format.write(record);
            }
            format.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
