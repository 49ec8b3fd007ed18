package org.kroniek.web.portal;

import org.kroniek.core.rights.Access;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.PublicationId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.PublicationSnapshot;
import org.kroniek.core.text.ArticleText;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.TextSpan;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.Snippet;
import org.kroniek.search.query.syntax.QueryNode;

/** Articles, hits and answers as the archive would give them. */
final class PortalArticles {

    static final ArticleId ID = new ArticleId(UUID.fromString("0190a000-0000-7000-8000-00000000000a"));
    static final PublicationSnapshot MORNING = new PublicationSnapshot(
            new PublicationId(UUID.fromString("0190a000-0000-7000-8000-0000000000b1")), "De Morgenpost van Elders");
    static final PublicationSnapshot DUSK = new PublicationSnapshot(
            new PublicationId(UUID.fromString("0190a000-0000-7000-8000-0000000000b2")), "De Schemerkoerier");

    private static final String TEXT = """
            De protesten in Kazachstan hebben dinsdagavond de grootste stad bereikt. In Almaty gebruikte de politie \
            traangas en lichtgranaten tegen een menigte van duizenden mensen.

            Van gas naar regering

            In het westen begon het als een protest tegen de prijs van lpg, die op 1 januari verdubbelde. In Almaty \
            roepen de betogers nu om het vertrek van de regering.

            ‘Ik rijd op benzine. Ik ben hier niet voor het gas.’

            Vlak voor middernacht lag het mobiele internet in het centrum plat.""";

    private PortalArticles() {}

    static ArticleSnapshot article() {
        return new ArticleSnapshot(ID, 1, DUSK, "Traangas in het centrum van Almaty", false,
                ArticleText.of(TEXT, "phpqp"), Optional.of(EdtfDate.parse("2022-01-05")), new LanguageTag("nl"), false,
                Optional.of("SK/22-01-009"), Optional.of("Joris ten Bruggencate"), Optional.of("Wereld"),
                Optional.of("https://schemerkoerier.example/wereld/traangas"),
                "https://creativecommons.org/licenses/by/4.0/", Access.OPEN, ContentHash.ofTexts(TEXT),
                Instant.parse("2026-11-22T10:18:33Z"), Instant.parse("2026-11-22T10:18:33Z"));
    }

    /** The article under another condition. */
    static ArticleSnapshot under(Access access) {
        ArticleSnapshot some = article();
        return new ArticleSnapshot(some.id(), some.revision(), some.publication(), some.headline(), false, some.text(),
                some.date(), some.language(), false, some.externalId(), some.byline(), some.section(), some.url(),
                some.rights(), access, some.contentHash(), some.archivedAt(), some.revisedAt());
    }

    /** Nothing but a text: what the archive says about it is the archive's own. */
    static ArticleSnapshot bareArticle() {
        return new ArticleSnapshot(ID, 3, DUSK, "De protesten in Kazachstan hebben", true,
                ArticleText.of(TEXT, "phpqp"),
                Optional.of(EdtfDate.parse("2022-01~")), new LanguageTag("ar"), true, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.of("javascript:alert(1)"), "open",
                Access.OPEN, ContentHash.ofTexts(TEXT), Instant.parse("2026-11-22T10:18:33Z"),
                Instant.parse("2026-11-23T08:00:00Z"));
    }

    static List<ArticleHit> hits() {
        List<ArticleHit> hits = new ArrayList<>();
        hits.add(hit(1, "Traangas bij protesten in Almaty", "2022-01-05", "nl", DUSK, marked("title",
                "Traangas bij protesten in Almaty", "protesten", "Almaty"),
                marked("text", "De protesten in Kazachstan hebben dinsdagavond de grootste stad bereikt. In Almaty "
                        + "gebruikte de politie traangas en lichtgranaten.", "protesten", "Almaty"),
                marked("text", "Tegen middernacht liepen in Almaty duizenden mensen over de Abajlaan.", "Almaty")));
        hits.add(hit(2, "Boosheid over de prijs van autogas slaat over naar andere steden", "2022-01", "nl", MORNING,
                marked("text", "Wat als protest tegen de prijs van lpg begon, is overgeslagen naar Almaty.", "protest",
                        "Almaty")));
        hits.add(hit(3, "Протесты в Алма-Ате: аэропорт закрыт", "2022-01-05~", "ru", MORNING));
        hits.add(hit(4, "محتجون في ألماتي", "2022-01-03/2022-01-10", "ar", DUSK));
        hits.add(hit(5, "State of emergency in two Kazakh regions after days of protest", "2022", "en", DUSK));
        hits.add(new ArticleHit(id(6), 6, "Zonder datum", Optional.empty(), LanguageTag.UNDETERMINED, MORNING.id(),
                MORNING.name(), Access.Kind.REGISTERED, List.of(), "Een bericht zonder datum in een onbekende taal.", 0,
                Optional.empty()));
        return hits;
    }

    private static ArticleId id(int number) {
        return new ArticleId(UUID.fromString("0190a000-0000-7000-8000-%012d".formatted(number)));
    }

    private static ArticleHit hit(int number, String title, String date, String language,
            PublicationSnapshot publication, Snippet... snippets) {
        return new ArticleHit(id(number), number, title, Optional.of(date), new LanguageTag(language), publication.id(),
                publication.name(), Access.Kind.OPEN, List.of(snippets),
                "De betoging bleef tot diep in de nacht onrustig; winkels en "
                        + "banken in de binnenstad bleven de volgende dag dicht.",
                number == 1 ? 3 : 0,
                Optional.of(3.2));
    }

    static Snippet marked(String field, String text, String... words) {
        List<TextSpan> marks = new ArrayList<>();
        for (String word : words) {
            int at = text.indexOf(word);
            marks.add(TextSpan.ofUtf16(text, at, at + word.length()));
        }
        return new Snippet(field, text, marks);
    }

    static SearchAnswer answer(QueryNode reading, List<ArticleHit> hits, Optional<String> next) {
        return new SearchAnswer(reading, List.of(), List.of(), hits.size() * 7L, true, 4, hits,
                hits.isEmpty() ? Map.of() : facets(),
                hits.isEmpty() ? Optional.empty() : Optional.of(months()), next, Optional.empty());
    }

    static Map<Facet, List<FacetBucket>> facets() {
        return Map.of(
                Facet.LANGUAGE, List.of(new FacetBucket("nl", "nl", 1234), new FacetBucket("ru", "ru", 9),
                        new FacetBucket("en", "en", 4)),
                Facet.PUBLICATION, List.of(new FacetBucket(MORNING.id().toString(), MORNING.name(), 24),
                        new FacetBucket(DUSK.id().toString(), DUSK.name(), 18)),
                Facet.YEAR, List.of(new FacetBucket("2022", "2022", 38), new FacetBucket("2021", "2021", 4)));
    }

    static Histogram months() {
        List<Histogram.Bar> bars = new ArrayList<>();
        YearMonth month = YearMonth.of(2021, 3);
        for (int count : new int[]{1, 2, 1, 3, 2, 4, 0, 1, 2, 3, 42, 17, 6, 3, 2, 1, 0, 0, 2}) {
            bars.add(
                    new Histogram.Bar(month.atDay(1).atStartOfDay(), month.plusMonths(1).atDay(1).atStartOfDay(), count,
                            count == 42 ? 30 : count));
            month = month.plusMonths(1);
        }
        return new Histogram(HistogramInterval.MONTH, bars);
    }

    static Histogram years(LocalDate first, int... counts) {
        List<Histogram.Bar> bars = new ArrayList<>();
        LocalDate from = first;
        for (int count : counts) {
            bars.add(new Histogram.Bar(from.atStartOfDay(), from.plusYears(1).atStartOfDay(), count, count));
            from = from.plusYears(1);
        }
        return new Histogram(HistogramInterval.YEAR, bars);
    }
}
