package org.kroniek.web.citation;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.reading.EditionWords;
import org.kroniek.web.reading.InterfaceLanguage;

/** Takes from an article or event what a reference to it says, for one reader on one day. */
public final class CitedRecords {

    private final URI site;
    private final LocalDate today;
    private final InterfaceLanguage reader;

    /** @param site address of the home page */
    public CitedRecords(URI site, Clock clock, InterfaceLanguage reader) {
        this.site = site;
        this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        this.reader = reader;
    }

    public CitedRecord of(ArticleSnapshot article) {
        return new CitedRecord(CitedRecord.Kind.ARTICLE, key(article.id()), OneLine.of(article.headline()),
                article.language(), article.byline().map(Byline::names).orElse(List.of()),
                OneLine.of(article.publication().name()), article.date(), Optional.empty(),
                article.section().map(OneLine::of), article.externalId().map(OneLine::of), article.revision(),
                CitedRecord.ARCHIVE + ", " + EditionWords.revision(article.revision(), reader),
                address("articles", article.id()), today, reader);
    }

    /** A dossier is published by the archive, the day its version was made; when the event was is another matter. */
    public CitedRecord of(EventSnapshot event) {
        String language = event.titles().nearest(reader.tag()).orElse(LanguageTag.UNDETERMINED.value());
        EdtfDate changed = EdtfDate.parse(LocalDate.ofInstant(event.changedAt(), ZoneOffset.UTC).toString());
        return new CitedRecord(CitedRecord.Kind.DOSSIER, key(event.id()),
                OneLine.of(event.reference().title(reader.tag())), new LanguageTag(language), List.of(),
                CitedRecord.ARCHIVE, Optional.of(changed), event.date(), Optional.empty(), Optional.empty(),
                event.version(), CitedRecord.ARCHIVE + ", " + EditionWords.version(event.version(), reader),
                address("events", event.id()), today, reader);
    }

    private static String key(Object id) {
        return "kroniek-" + id;
    }

    private URI address(String list, Object id) {
        return site.resolve("/" + list + "/" + id);
    }
}
